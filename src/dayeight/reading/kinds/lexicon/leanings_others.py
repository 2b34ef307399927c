"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "recruiter_outreach": {
        52: "intere",
        45: "if",
        40: "? i is:asking",
        37: "would",
        36: "and_i",
        34: "in name reply",
        33: "profil",
        32: "if_you up",
        31: "client s:in",
        30: "from lookin",
        29: "from:person your_profil",
        28: "cv me",
        27: "free no search think we_are",
        26: "your",
        25: "#n need s:? you_would",
        24: "$ need_#n plus to_#n your_name",
        23: "s:to who",
        22: "dear like",
        21: "long:2 send",
        20: "resume s:opport we_have",
        19: "$_#n compan do_you fancy group out people s:from s:manage",
        18: "bonus i_have i_would in_? introd manage to_apply",
        17: "confid lookin_for months not_know s:you team up_to within years",
        16: "coffee forwar found never paid partne site",
        15: "by call hope_you market or our receiv regist start update",
        14: (
            "and_your are_lookin below by_your contac direct found_your have i_run if_it rate role s:role school "
            "scout talk we would_be"
        ),
        13: (
            "#n_hours after_#n assist at_our cobalt coming consid for_you i_am packag per recrui six speak this_is "
            "willin your_resume your_update"
        ),
        12: (
            "#n_or and_would contra descri engine marcus me_your phone road run search_for senior septem some "
            "talent think_about week_and you_in you_may"
        ),
        11: (
            "#n_hour #n_months #n_years across advert at backgr be_consid become buildi first food german got hope "
            "housin i_send know like_to pinnac remote retire s:leeds s:messag s:nurse s:travel supply to_you "
            "update_cv update_resume week year yen your_backgr"
        ),
        10: (
            "#n_per #n_weeks again_in are_keepin asked can_answer can_speak countr curren design emails evenin for "
            "for_our gave github greeti guaran hands have_never i_ask i_can just keepin_well mutual nurse one_our "
            "pass perm profil_and s:engine s:perm send_your series teache to_come univer until urgent view which_i "
            "willin_to you"
        ),
        9: (
            "#n_#n #n_and #n_o'cloc #n_to am and_notice anywhe apply apply_for athlon availa being busy by_phone c "
            "call_#day chef course create cv_in easter first_year full goes great head_chef i_know immedi in_athlon "
            "is:hires is_lookin is_not jun keepin leadin love_to might miss necess office office_for our_partne "
            "please_forwar plus_bonus projec reach requir reside s:like should start_#day starti ten though_you "
            "up_on week_? with with_update you_ever you_forwar you_free you_might your_experi"
        ),
        8: (
            "#clock_or #day_to $_#clock about_? and_#n base based before_i brief campus captai coming_up consul "
            "detail exp experi for_coffee gave_me grow hall have_asked have_five i_notice impres_by in-hou in_word "
            "just_reply kitche know_you locati me_? me_you might_be nguyen notice_period obliga online online_on "
            "openin over partic post_in priya produc pub qualif reply_to resume_and s:athlon s:contra s:develo "
            "s:direct s:driver s:night s:positi s:start s:wants s:with s:would salary_#n send_cv shall_i sister "
            "spot up_for well who_can with_good you_becaus you_like you_still you_who your_contac"
        ),
        7: (
            "15th across_your ago are based_on becaus_your came_across contac_you declan discre flight for_call "
            "for_techni forgiv friday full_name grace hearin hi house i_think if_intere impres intere_? interv_this "
            "is_free kowalc lovely madam mandat me_i mine must_be need_second nobody_else o'cloc octobe one open "
            "our_client over_your page_and period pieces planni please_select produc_at reloca right roboti s:bank "
            "s:hello s:immedi s:shifts s:wanted salary scienc should_you softwa solici someon_who suppor to_reach "
            "us_for w we_could we_need we_pay we_work will_try worth would_love would_you years_and you_are "
            "your_full"
        ),
        6: (
            "about_to along_with and_was answer answer_within anymor at_all be be_#n be_happy bell busine buy "
            "can_call come_to cork ctc databa day_after dear_nguyen docume_screen dr dublin firms five_minute "
            "flexib for_contra for_people freela give_you got_your greeti_day guaran_interv had_your have_come "
            "hi_jo hoshi hoshi_roboti hybrid i_hope i_promis i_write if_i in_dublin includ intere_and j kind leader "
            "limite look love luis lunch mad match minute missed mostly named nguyen_van night_nurse nights "
            "no_pressu nobody not not_for nothin_to on onsite parish people_like perhap pete phone_? placem "
            "please_find please_let please_send positi pressu publis put_you recrui_for region reply_with reserv "
            "s:apply s:custom s:hiring s:move s:roboti s:season s:work shifts shop_and sorcha specia spoken sports "
            "stayin team_lead tell_you that_you three ticket to_#day tour transl urgent_requir us_in visa_status vp "
            "we_looked where_you who_answer will_tell work_in worked_with you_about you_did you_receiv you_want "
            "you_wish your_cv your_detail your_public €_#n"
        ),
        5: (
            "#day_after #day_betwee #day_week #n_hrs #n_july #n_people #n_pm 1st aarhus again agnes am_intere and "
            "and_have and_take and_that appeal are_about are_not ask_you at_pinnac attent_to autumn be_finish be_up "
            "be_willin betwee_#n bit blue by_close by_our calend came candid_who chief close close_busine come_by "
            "costs curiou decide durati_#n engage ever excuse_us family fixed for_me for_someon foreig global "
            "good_day have_become have_intere have_not have_urgent health hear_more hi_tess hospit hourly "
            "hourly_rate hours hrs hurry i_could if_not in_englis in_septem interv inviti inviti_you it_is it_up "
            "its last_week lookin_to m manage_and may_i me_to med meet_#day mei might_i mobile most_people my_name "
            "name_is not_decide not_sure notifi_settin office_in okay old on_15th on_behalf on_books on_my on_to "
            "open_to openin_with or_#n or_send own physic please_choose please_excuse polish presen privat "
            "profil_on provid public rate_and reach_you resour rooms s:#n s:are s:chef s:cover s:data s:day s:hand "
            "s:histor s:java s:needed s:new s:remote s:requir s:reserv s:sous s:up saw_your say_you shout "
            "six_months skyfor skyfor_talent so_glad someon spare strong superv_and tamsin team_has techni texts "
            "they_are think_you thursd time_for time_to to_find to_opt to_shortl to_us told_me truck try want_me "
            "was_impres wish_to with_no with_your worked wrote wrote_to yet yet_so you_at you_before you_direct "
            "you_interv you_please you_qualif you_see you_think you_throug your_career your_number your_studie €"
        ),
        4: (
            "about about_ten am_workin and_if and_is and_who and_you are_busy are_intere are_receiv asked_me be_so "
            "bernie brain budget calend_grab call_you care cedar certif_copies city conven ct dear_grace eight "
            "every exampl excuse fair fits foods founda go_back growin have_been homes if_yes in_six in_with "
            "in_year is_necess is_you kieran labora looked_at lpa may_not miss_out mornin_? my_calend no_experi "
            "not_found not_select not_send opt opt_out pack paysli_and phone_for pick_your platfo proces_at promis "
            "quickl rarely regist_with replac reply_not respec s:$ s:coffee s:interi s:weekly shall shortl_candid "
            "site_manage studie summer team_at ten_minute text they_would timing to_make to_put tools try_again "
            "us_as video we_found we_still with_some you_come you_regist you_start your_brain your_qualif"
        ),
        -4: (
            "adeyem allowe approv as_we author be_good cancel compar dates do_#day enjoye final govern happen "
            "have_to hey_sol hiring inform_you is_#day moved office_and once paper passed patien read s:book "
            "s:decisi s:hi s:list s:quick s:thank say_yes signat simila slot sol somebo_else they_ask thiago "
            "to_inform to_say to_whom unfort unit we_do we_go welcom what_you"
        ),
        -5: (
            "ask_for asking assess automa bad becaus_you candid card case certif chance cheers clean contin coordi "
            "could_i custom date day_and enclos expire for_this from_#n get have_it have_put he him hold in_for "
            "in_touch is_on kasia let login look_at me_and me_before me_on name_and nine noreen not_put offers "
            "on_call order out_with pages passpo places plan profil_is reckon_you resume_for s:before s:it s:jobs "
            "sign sit so_i so_we teachi tell_us they_want thirty this_time throug tide times to_arrang togeth_with "
            "touch twelve under unsubs want_you wants_to way when will_do will_have withdr would_call you_find "
            "you_good you_will you_with your_notice"
        ),
        -6: (
            "#clock_pm #day_and #n_in #n_june able_to about_you and_for and_will both closed code commun depart did "
            "for_#day for_applyi for_post former gets give going gratef have_had hear hiya honest inform instea "
            "it_in it_to it_was liked link more mr mrs news note panel please_to really reject return ring s:#day "
            "s:not s:questi s:we see servic she_is signed sleep taken tell that_i that_we to_see too use what_is "
            "writin you_#day you_tell your_letter"
        ),
        -7: (
            "able addres after always and_they any applyi april are_on begin board check confir everyt few give_me "
            "hello her in_our it_will june keep on_our part place record s:next she submit till want_to whatev "
            "when_you you_know your_first yours"
        ),
        -8: (
            "#day_#n accoun anythi applie back best big down for_interv from:machine is_in level made may_#n member "
            "r s:is than time went whethe which"
        ),
        -9: (
            "also bring comple feedba had mate new now ok propos room s:for s:news s:on s:refere say show were "
            "you_need you_on you_that your_candid"
        ),
        -10: ("can_not could_you each employ everyo file in_your is much refere someth their there to_do to_your was"),
        -11: "and_what form i_need need_to other put second stage then work",
        -12: "anothe applic_for by_#day follow from:list long:1 meetin questi (always)",
        -13: "#n_may email has review",
        -14: "said sent sorry take this very",
        -15: "we_would will_be you_have",
        -16: "#clock at_#clock how you_for",
        -17: "thank_you",
        -18: "attach thank that to",
        -19: "all can_you next s:applic thanks_for",
        -20: "as is:answer is:bulk them",
        -21: "#day from:ats your_applic",
        -22: "for_your",
        -24: "letter thanks",
        -25: "applic what",
        -26: "long:0 so",
        -27: "it",
        -28: "s:your",
        -32: "will",
    },
    "unrelated": {
        88: "from:person",
        42: "offer",
        39: "s:on",
        38: "from:machine",
        35: "#n on_#day",
        34: "interv",
        33: "s:applic",
        32: "your",
        31: "at_#clock",
        29: "review",
        28: "? bring is:asking",
        27: "did refere",
        26: "anothe questi reques s:your",
        24: "decide home waitin",
        23: "#n_at by_#day could long:1 parent s:for volunt",
        22: "declin",
        21: "#day accept approv by_#n card move new on_#n reject s:appoin they",
        20: "claim resche this_year your_claim",
        19: "applic bank rest s:book with_your",
        18: "#day_at he part please s:you slot",
        17: (
            "#clock_at check for_#day hard has letter next not_be one_or place s:congra s:decisi s:reques septem "
            "three visit year your_reques"
        ),
        16: (
            "as_refere family fee happy_to have_decide if interv_about pm propos report s:claim s:volunt suit trial "
            "visa within workin_days"
        ),
        15: (
            "am applie been_select carefu from_#n has_gone minute offer_you paid s:#day s:candid s:record s:schola "
            "second someon them viewin was"
        ),
        14: (
            "about and_practi at_least castin club for keep know_if made minute_early procee_with to_arrang too "
            "we_will your_employ"
        ),
        13: (
            "#n_applic april are_sorry been_approv can_come down for_#n for_summer forwar_with happy have_now i_am "
            "if_your in_april is is_confir is_in issue least not_suit on_waitin paymen refund s:refere s:trial "
            "select_for six someon_else submit succes_in tell to to_invite we would_like write_to"
        ),
        12: (
            "again applic_has apply_again biscui commen could_not decisi deposi from_hr good_news him hiring_? "
            "in_end in_your is_#day jo july loan opens pay place_on reques_for room s:been s:flat s:place s:prep "
            "schola select squad studen thanks tidewa_fintec to_procee waitin_list we_have you_when yours"
        ),
        11: (
            "#n_july #n_pm #n_septem #n_to about_your attach become been betwee_#n booked both can_be colleg "
            "confir_for did_you fintec for_kitche four hi_everyo hundre interv_candid kit list_for long:0 "
            "move_forwar needed not_make on_my photo placed practi ready regret regret_that s:declin s:is s:return "
            "s:was says shall_we simila strong submis table takes_about their to_move to_resche try view we_should "
            "whiteb will_i years_and yester your_propos"
        ),
        10: (
            "#clock #day_to about_#n after and_it are_please become_availa call_us charge come_for crane day_is "
            "discou eight employ_and for_applyi guaran he_has hear interv_with invita_to is_booked is_on it_throug "
            "iyer manusc name_and named need_two new_time please_send proof receiv receiv_your refere_from s:availa "
            "s:biscui s:did s:outcom s:ready s:room s:viewin sent so_it spoke takes tape thank they_ask tidewa "
            "to_chat to_inform to_interv to_one to_put traini under_review unders_that vote with_anothe within_#n"
        ),
        9: (
            "#day_april accept_declin accept_your action after_carefu and_return and_you automa away back_and can "
            "cash comes dear_all dear_parent desk did_they docume_are ever everli everli_staffi five_minute for_our "
            "for_person form from_my go_throug has_been hiring id invite_you is_#n is_ready it_by june keep_them "
            "kids kind love loved_your made_it member_are name nine no_action now off_to offer_it offeri payrol "
            "people_ever plans please_have practi_questi prof reason resubm s:? s:manusc s:meet s:offer s:paid "
            "s:propos s:reject s:sessio sadly side slot_with social_worker sorry_to study summer thanks_for "
            "they_would this_letter this_time to_offer tom us_your was_very we_could we_invite we_regret went_with "
            "will_contac you_as you_may you_place you_told"
        ),
        8: (
            "#day_#clock #n_and #n_march #n_you again_next answer_on any_update applic_please appoin_with are_on "
            "are_you at attend_and author booked_for candid_on carefu_consid chat clean cloud come_on comes_up "
            "consid_your correc could_i cvs dear_custom delive direct_or drinks earlie editor employ end evenin "
            "final finger first had has_applie have_chance have_your here_can househ in_june in_this interv_at "
            "is_hard last link_for luck_with march match me_with museum must_declin not_offer now_availa on_day "
            "on_zoom our_study out_#day out_on pm_at proces proces_your pull_reques recipi review_your rsvp "
            "s:approv s:are s:be s:list s:moved s:parent s:rota schedu_interv see_if set set_for settle she sister "
            "sit_in so_much staffi starts suitab team ten ten_minute them_for think_we tip to_bring to_proces "
            "to_submit to_talk to_you topic visa_applic we_loved went will_call with_dr wrote years you_down you_go "
            "you_got you_passed you_so your_bank your_talk"
        ),
        7: (
            "#day_betwee #n_? #n_june 25th action_requir admiss alread anothe_offer are_happy at_this auditi "
            "away_from backgr_check bank_detail be_there becaus_you before_#n before_it betwee by_video c can_we "
            "ceremo change_on concer confid consul contac_you coveri crosse decide_for dev down_for dr famili "
            "fill_in find_new finger_crosse for_anothe for_change founda from_#day front full_name good grocer "
            "hi_hannah how_is i_saw if_someth in_mind in_on includ_your joan keep_it leasin less likes loved member "
            "mentor minute_each my_own need_to neighb news next_round not_found online or_more other_two part_in "
            "people_who photos_and pick please_sign podcas porter power procee profil_and provid pull purcha raise "
            "readin refere_and result_are retire runs s:adopti s:assess s:author s:course s:event s:housin s:kitche "
            "s:member s:mortga s:submis s:to score scorec see_me she_has show slips so_do status_update talk "
            "talk_this tell_us that_we that_your that_yours to_includ topics try_again unavai until_#day view_it "
            "warnin was_in we_receiv we_review we_say weeks will_answer will_keep with_refere you_should "
            "your_mother your_origin yours_was"
        ),
        6: (
            "#n_or again_in and_must and_unfort applyi are_coming are_interv arrang at_#n been_placed bringi "
            "can_move case charit critic decide_to doing end_month eur_#n findin for_ten for_three from_home full "
            "has_change has_shortl hey hi_all his in_septem inform_you is_it like_to mind my north not_succes "
            "not_think perman please_tell put recent s:first s:my s:new s:resche s:review s:wants s:would sadly_we "
            "screen_to so_#day so_you statio suit_you swap teach team_would was_#day were_not worker you_both "
            "you_have your_order zoom"
        ),
        3: "(always)",
        -6: (
            "allowe always am_not be_consid better bless camill candid_is code cover delete diplom exerci extend "
            "formal god_bless heard hi_tomás human_resour in_throug invite_to keller love_to may_at never "
            "qualif_for region remain retain s:examin s:exerci s:online s:please s:teachi she_is stand talent theo "
            "to_employ to_set which_you whole"
        ),
        -7: (
            "#n_is #n_min #n_your 11th and_are and_i ask_you at_end at_our at_yard be begin brothe caleb crewin ctc "
            "dear dear_kieran docume dr_rao electr flight floor for_us friend_greeti from_us going_to halden "
            "has_asked have_it having hi_caleb house how_you ill in_and inconv inform_that ingrid intern interv_is "
            "introd is_back is_with it_? it_back know_you latest let_me little logist lovely mads master me_to "
            "minute_to more no owing owing_to passwo patien please_be prefer produc rather rather_than reach_out "
            "receiv_you recrui_team s:clerk s:insura s:job s:jobs s:nurse s:positi s:region s:time s:we safety "
            "schedu_for school shift stop superv tests theref to_get to_read to_record tomasz unchan use votes "
            "we_look week_and will wish with_employ with_new with_us work x you_in you_left you_please you_positi "
            "you_very your_availa your_presen your_record"
        ),
        -8: (
            "#clock_on #n_months #n_words active anyone at_all being bonus by_#clock campus commis confer discus "
            "do_it e-mail easter either eligib event fine follow_your for_interv for_post gettin group hands hi_wei "
            "i_shall i_should into jie just line lynett might min miss_sharma notes o'cloc on_behalf on_site one "
            "open organi oursel profil_is revert right ring s:associ s:change s:halden s:have s:histor s:post "
            "s:sent s:techni same sanjay securi straig taken teleph terms there to_come to_me to_meet to_our up_to "
            "wants we_ask wei_jie where wish_to you_at your_profil"
        ),
        -9: (
            "#day_#day #n_#day and_we apolog_for at_any bill bookin can_you centre closin come_to condit dear_ms "
            "enter everyt execut feedba have hrs in_portal is_fine it liked madam me_by need_#n nights ola old "
            "on_your or_not p people portfo promis rao respon s:#n s:barist s:contra s:engine s:hi s:letter "
            "s:sample s:thing so_that so_we speak tara tellin ticket till times togeth update video_interv w we_do "
            "what_we with_friend with_you would yard you_about you_with"
        ),
        -10: (
            "#day_mornin aftern apolog back_to chair choice close closin_date confir_that depart fixed follow "
            "forwar_to got govern happen hours is_still late like meet miss mrs operat past r s:off shut that_is "
            "were writte your_candid your_papers your_resume"
        ),
        -11: (
            "2nd answer appoin behalf board buildi contin date_is dear_miss every from:scheduling great human look "
            "manage me_and mr off out plan plus presen resume s:docume sample techni that there_is they_have "
            "to_apply to_comple wait words works yourse"
        ),
        -12: (
            "as_you back best career come_in due free goes here_is i_have meetin papers pool resour still supply "
            "vacanc very_much you"
        ),
        -13: (
            "able able_to advise are_all due_to forwar give_you i look_at mornin note office panel s:in start then "
            "to_work want who yet"
        ),
        -14: (
            "acknow also ask asked below day direct for_this hiya in per shout site some unsubs week which "
            "you_would your_cv"
        ),
        -15: ("finish for_you from:tests head hello i_will instea it_is its may_#n ms read shop to_be you_can you_on"),
        -16: "analys messag other s:manage",
        -17: "email engine share with",
        -18: "hi long:2 nothin our s:assist text us you_will",
        -19: "got_your reach",
        -20: "candid dear_candid intere may what your_applic",
        -21: "assist post your_interv",
        -22: "calend here hour link positi profil when",
        -24: "will_have",
        -25: "only",
        -29: "from:board",
        -30: "client",
        -33: "recrui",
        -35: "is:answer me",
        -53: "from:ats",
        -111: "is:hires",
    },
}
