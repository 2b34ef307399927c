"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "rejection": {
        56: "other",
        45: "this",
        42: "not",
        39: "was",
        36: "will_not",
        35: "now positi were who",
        34: "for_this",
        33: "for",
        32: "alread best",
        30: "closed wish_you",
        29: "all openin",
        27: "anothe feedba has you_were",
        26: "filled for_coming",
        25: "hi hope thank theref",
        24: "experi from:ats furthe said went",
        23: "all_best has_now it_was last_night s:result so_we",
        22: "and_for and_has future on_this thank_you whose you_for",
        21: "this_time",
        20: ("after but girl heart i_would requir requis s:feedba search they_have to_be to_your year your_intere"),
        19: "candid coming cover did_not good gutted in_our it_is liked qualif review_your so took vacanc",
        18: "contin crew going hope_you i is_no not_be partic s:office somebo someon wanted would_have",
        17: "at_this dear_mr felt gone had is:hires s:role straig there to_go with_your you_but",
        16: (
            "ahead_with closer ended no_longer taking that there_will this_one though to_give we who_has work you_and"
        ),
        15: (
            "ahead applic_was are_closin consid dear_candid for_your going_to having more moving much now_been "
            "please_do s:outcom s:update stage taken wanted_to would young"
        ),
        14: (
            "again_for among are_welcom autumn brothe came_down down for_attend full has_been has_decide has_to "
            "hiya its long:0 luck mr night person positi_has post s:manage sorry to_apply us welcom_to writte"
        ),
        13: (
            "am_gutted been case chosen_to closer_to enjoye fella have_gone in_future is_alread it_came next_season "
            "night_and not_among not_to on_you presen reach really s:maker thanks tho too took_on try_us up we_had "
            "we_have your_person"
        ),
        12: (
            "accord applic_we asked_me back_and being_so do_with down_to feedba_is his i_am in_it intere_in level "
            "liked_you lot moment my myself nearer not_see not_take refer refer_to regret role s:at s:closed score "
            "they they_liked to_meet to_thank we_are wish"
        ),
        11: (
            "above anothe_applic berth call_me came can_do christ for_job for_us got_our have_got here heron "
            "how_much job_to leave_it means_we more_experi nothin other_openin people portfo recomm s:health "
            "s:intern s:positi s:wareho someon_with summer talent that_means time_and to_us trust us_next we_need "
            "we_wish with_other writin your_time"
        ),
        10: (
            "again am_sorry and_she anothe_candid appoin apprec are_going be_moving been_taken but_you call "
            "can_start candid_whose closin closin_out coming_in comple_our does_not doing done elemen for_future "
            "for_other for_time give_you go_with had_to hands have_put hey know_that made_decisi meet mess_you "
            "no_from no_reflec not_reach on_to one_year other_applic owners_have people_and rather_than reflec "
            "regard respon s:admini s:applic s:as s:assist s:candid s:driver s:news s:note s:nurse s:porter "
            "s:traine so_they standa stay stop strong studie taken_on talked talks that_is this_as time to "
            "to_interv to_make try you_ever you_make (always)"
        ),
        9: (
            "academ all_our and_forth as_he attend been_filled been_withdr being big candid_who clear closel "
            "comes_up commun cousin ended_up ever for_taking for_two forth furthe_action girl_who given gone_to "
            "gonna have_chosen have_filled i_do i_refer impres intern jess kind_regard lesson longer_under matter "
            "meet_us meetin more_closel next_year occupi one_from our panel' put s:aide s:orchar s:regard scored "
            "season see_this so_here someon_who someth theref_we to_fill to_someon to_tell van was_close we_could "
            "weeken went_for went_with while_your who_can who_is will_keep withdr you_better your_cv your_number "
            "your_qualif your_score"
        ),
        8: (
            "after_review aide and_can and_good and_in and_we and_with any_more applic apply are_open argued at_its "
            "backgr_is beauti becaus_she been_closed been_consid better_news budget chance_to chosen dear_applic "
            "decide_not eat end enjoye_your enough exerci eyes feel five found give goes good_luck govern had_one "
            "happil has_withdr have_had heavy i_sent in_march joy jump keep_your kind knows long manage_role me_to "
            "mess nephew next no_furthe no_new not_cover not_on nothin_to onward other_jobs owners petrov place "
            "place_and place_you poppin poppin_in post_has proces promot rather recogn recogn_your reflec_on "
            "regret_to req review_applic roles s:bus s:follow s:hand said_yes saturd see_us select_candid "
            "should_have simon skills so_i somebo_who sorry_to starte taking_your this_positi this_role to_contin "
            "to_inform to_it to_let w we_promis went_to what_we which_you with you_all you_may you_would "
            "your_diplom your_work"
        ),
        7: (
            "active agains am and_it applic_receiv applic_thank at_moment be_asking be_inviti be_straig boy brilli "
            "by_manage contin_and counci days_week did diffic diplom edge encour_you every_succes facebo fault "
            "files for_above for_intere for_moment for_writte forwar_to from_unatte going_with has_made has_nothin "
            "has_review have_given have_now have_writte heavy_heart here_for honest hope_that i_need i_thank "
            "i_wanted i_wish if_that in_hope is_nothin is_that local longer made mags me_when much_and mum near_you "
            "need_somebo news now_closed pal part people_for positi_and profil_will put_your ranger record "
            "requis_#n retain round s:care s:market s:night s:produc s:req s:school safegu sign_up site six_months "
            "sorry_it sorry_pal stay_in sue taking_time talk_it talked_it thanks_for that_on this_partic "
            "this_requis three_you time_you to_mess to_safegu to_write too_big took_part unatte_mailbo up_i very "
            "we_do we_must we_thank we_wanted weeken_and welcom with_heavy you_every you_good your_skills"
        ),
        6: (
            "am_so among_them and_your anothe_finali any_furthe any_time as_refere away board built but_it by_for "
            "by_phone callin candid_with care carefu childr close collea coming_to commit_to compli conser "
            "contin_with cut data_will databa_for days_are dear_tamsin docume_we does educat elsewh encour "
            "extend_offer fancy fell file_for for_silenc for_what gave get_straig have have_hired have_picked "
            "have_shown head_office hi_jade hoping_for human_resour i_can if_anythi in_case insura inviti is_only "
            "is_there judgem_your kieran_client know_how knowle lane make match moving_to no no_to not_reply "
            "now_comple offer_to old old_addres on on_how one_your partic_in picker pressi realis regula reopen "
            "requir_for resolv retain_your ros s:about s:dental s:from s:head said_no see shown silenc start_#day "
            "stop_you straig_answer supply team_has techni that_you their there_were they_are this_in this_job "
            "this_list this_stage those to_travel to_volume unatte us_that volume_applic we_looked we_went while_we "
            "wishes writin_to yester you_put you_shout your_docume your_knowle your_presen"
        ),
        -6: (
            "#n_people about_this admin allowe also anybod anyone applic_as are_now at_#n at_any be_contac becaus "
            "bring bursar candid_profil click declar do_anythi end_month everyt execut folder for_review have_sent "
            "have_you if_they in_advanc in_to is:calendar is_with it_in keep_you landlo_has like_you little_longer "
            "manusc more_time move offer_you partne pieces pile plus put_it regist resume review s:adopti s:it "
            "s:letter s:next s:on s:opport short sleep slip some_time than_#n than_expect things this_year to_do "
            "to_includ to_see valid waitin want_to we_apolog we_unders will_have will_write you_off you_wish "
            "you_with your_propos"
        ),
        -7: (
            "about_it all_candid and_you applyi_to april are_keepin be_in bearin begin both by_#day by_#n cash chef "
            "code could_you crazy crosse declin due from_our glad grid guaran health holida hundre in_meanti inbox "
            "inês is:answer it_this list_for little may_#n meanti most_people next_step next_week not_hear paid "
            "papers patien peter photos plant pleasu public receip_your recept remind reply_to report s:invita "
            "s:receip s:reserv saved school secret series sign slot so_do status stoppe talk_this teams tell_me "
            "ten_minute tight top trial try_again unfort up_to wait_for we_wait will_do will_let will_take wish_i "
            "write_to yes you_in your_applic your_job"
        ),
        -8: (
            "#day_#n #day_so added ananya at_#clock been_able been_placed calend called check cv_and else finger "
            "gets good_news happen himsel hours i_must includ_your issue know later lettin love_to many money never "
            "offer on_#day opened option outcom passwo portal put_you reserv_list s:acknow s:appoin s:are s:confir "
            "s:flat s:form s:our s:your safely say_that screen sit so_you sorry_for squad stays step submis suppor "
            "these to_have until_#day wants_to we_ask whethe your_accoun your_reques"
        ),
        -9: (
            "#day_#clock #day_at #n_minute again_in are_still certif compet copy decide decisi everyo family "
            "for_applyi from_me has_change have_been him hiring i_have i_write if_you inconv it_will love medica "
            "not_make our_system passed phone questi reache receip releas s:interv s:list s:reques schedu septem "
            "shall sort still_in sure to_#n to_talk upload when_i would_you you_go your_form yours"
        ),
        -10: (
            "#n_may applic_is attach automa be before_we come_back day for_#n has_asked has_not is_to june look "
            "make_it new note pick please_to s:for s:new s:withdr select_for until will_be will_contac workin "
            "you_do"
        ),
        -11: (
            "accoun applyi asked_for change contra delive each evenin expect for_sendin form from:board get is_in "
            "is_still may month moved number reply reserv s:#day s:? s:offer s:trial same some that_this to_you "
            "togeth want we_will we_would"
        ),
        -12: "able able_to back can course editor name parent s:is s:receiv teleph ten",
        -13: "and_have back_to contac_you direct half list long:1 on_#n s:have see_you signed them weeks when",
        -14: "acknow and_will ask_you got_your hour in_your interv takes throug write",
        -15: "arrive confir_that from:list once propos receiv_your submit tell two unders you_to",
        -16: "about at before choose hear may_be messag say shortl small than this_week three",
        -17: "could delay letter receiv s:to soon talk then",
        -18: "is minute need_to read s:we",
        -19: "have_not i_will includ link",
        -20: "reques wait",
        -22: "is:bulk update",
        -23: "office",
        -24: "answer date",
        -26: "s:you",
        -27: "contac",
        -29: "confir",
        -30: "first",
        -31: "ask if",
        -32: "yet",
        -33: "week will",
        -37: "#clock still",
        -40: "? is:asking",
        -44: "#day or",
        -45: "please",
        -67: "#n",
    },
    "offer": {
        66: "s:offer",
        64: "offer",
        61: "contra",
        58: "letter",
        51: "start",
        50: "yes",
        48: "hour",
        47: "£",
        44: "accept sign",
        43: "post",
        42: "we_would",
        39: "#n_#n attach",
        34: "employ",
        33: "signat want",
        32: "as",
        31: "positi signed",
        29: "please_to",
        28: "#clock_hour pleasu s:employ you",
        27: "enclos plus s:appoin you_will",
        26: "appoin congra said you_on",
        24: "from:signing happy return say",
        23: "want_you",
        22: "and_sign offer_letter weeks",
        21: "employ_contra if_you love",
        20: "begin condit for_post four four_days like months offer_you offeri_you s:letter you_to",
        19: "#n days offeri read will_do you_positi",
        18: "agreem follow septem terms",
        17: "am_please job love_you offer_is to_offer",
        16: "be_our me_know per s:news would would_be",
        15: (
            "base in_writin let_me letter_attach out_? say_yes share start_#day wait would_love you_offer your_signat"
        ),
        14: (
            "? formal_letter holida in_or interv_i is:asking is_yours like_you me or_out propos_you reques_your "
            "review_and s:agreem salary signat_on they_want to_have us_as weekly you_place you_start your_offer"
        ),
        13: (
            "#n_days am_deligh basic dear_inês engine for_season has_reques join_us paperw pleasu_in pleasu_to "
            "read_and read_it s:condit s:welcom satisf scale three_months to_take tried what_do would_like you_say "
            "your_reply £_#n"
        ),
        12: (
            "$ 10th and_work by_post cash copy deligh extend follow_by formal hours i_am inês is_ready it join "
            "probat proper propos questi ready_in s:it said_yes to_inform to_start us wait_for we_wait we_want "
            "when_can writin x yes_? you_accept £_#clock"
        ),
        11: (
            "#n_euro #n_hours all_us allowa and_#day any_questi appoin_to before_#day bonus contra_for euro "
            "for_positi have_pleasu have_you inform_you make_you office r ready recept return_signed s:docume "
            "s:recept s:start sent_you think to_accept to_join trial two_weeks you_let your_candid"
        ),
        10: (
            "2nd come docume_to docusi furthe_to give grade hr_will i_write job_is offer_for on_2nd or_declin "
            "panel_has paper pdf people_has reply report retain s:sign s:signat season sent subjec_to take take_you "
            "that_panel to_confir to_propos to_review to_send view wants_you weeken work_for work_with yes_from "
            "you_docume you_that (always)"
        ),
        9: (
            "#day_? #n_august 1st analys and_accept and_bring annual be books bring_it but_got can_tell car cook "
            "dbs dear_ms declin detail fellow follow_your hand happy_to i in_portal is:hires laptop mate mrs "
            "on_board our_first please_return portal s:positi s:so signif subjec think_and to_begin to_make "
            "to_workin want_it we_said with_us you_post you_would your_voicem"
        ),
        8: (
            "#n_and $_#n 8th am answer_by are_in august bank_detail been_succes behalf came_back can_you checks "
            "contai_secure days_week days_with detail_and develo do_you forwar_to from_all give_me glad_to "
            "have_decide have_job hour_start in_januar inr is_attach is_condit it_ask it_in joined know_by lead "
            "medica not_share ok_? one_and or_no our_new please_read resign ring_me s:good s:great say_you "
            "secure_link shall_i share_this sorted start_on starti they_have this_aftern this_email till times "
            "to_read to_view unanim us_from voicem we_go well will_find within within_#n yes_or you_give you_role "
            "your_accept your_bank yours €"
        ),
        7: (
            "#day_on #day_please #n_june #n_septem above accept_it accept_or after_you and_start and_they "
            "are_hereby are_offeri as_we branch but call_but chloe class cleara come_and comput contai ctc_inr "
            "days_holida enclos_you excite financ five from_#n give_us gross have_attach hello here hereby hire "
            "hope hybrid i_said i_tell in_hour inr_#n june kieran_client letter_is line_cook may_#n me_yes money "
            "moon net packag perman point ready_to region releas reques retain_your s:appren s:commit s:contra "
            "s:deputy s:engage s:let s:librar salary_is secure signed_off staff taken talked talked_about tell_them "
            "that_was this_mornin three_times thrill to_give to_say top tried_to twelve two_copies wanted_you wants "
            "what_we will_send would_call writin_we you_begin you_sign you_were your_notice yours_if"
        ),
        6: (
            "#clock_is #day_hours #n_hrs and_thank appoin_you appren are_free are_select asked_me assist "
            "attach_sign be_return begin_with beginn below_and but_i candid_for check class_teache cleare confir_in "
            "congra_from congra_you conten contra_and could_you dear_fiona deputy easy extend_to failin "
            "failin_which find from_first give_you glad gone good_news govern grade_#n great have_think headma "
            "hello_jonas here_it i_want in_hand in_my in_worksh is_finish is_yes it_? it_as it_here januar journe "
            "kim like_and lindqv llewel lost marcus_we matche me_when ms_llewel nobody not_no not_wait octobe_#n ok "
            "on_you one_evenin only_one please_reply point_#n positi_at positi_in post_to refere_and resear "
            "review_docume rob rob_here rounds s:? s:aboard s:class s:detail s:docusi s:revise s:site s:us s:waitin "
            "s:you say_how say_we scp scp_#n send_contra shall sign_and six six_months start_with that_we then_one "
            "think_? thirty this_offer three time_you to_call to_follow told_you v we_get we_talked week_to "
            "welcom_to were what_i whatev when_you whenev whenev_you whethe_you whole will_come wish wish_to "
            "workin_with you_like you_reply your_presen your_recent"
        ),
        5: (
            "#clock_in #clock_till #n_per above_post accept_? accomm advise and_approv and_are and_medica and_take "
            "andrea appoin_are appoin_as are_enclos are_happy as_result at_interv attach_are back band_#n be_oblige "
            "be_please been_taken better_than board by by_#day can_? condit_offer confir_that consid_your "
            "contra_with convey copies copy_by ctc days_and deligh_to detail_in docume does dunmor duty emma "
            "enjoye_meetin excite_to feelin final_select financ_analys fiona forwar full_time g'day_steph get_you "
            "goat gone_back hannah hard_feelin have_chosen have_though he_would helen_i hey_sol hours_week hr hrs "
            "hull i_say in_which job_? joinin jonas jules junior know knows letter_about long long:2 look_forwar "
            "love_for mags master_and meetin_you mel mike month ms need_two need_your next_#day next_? nine no_hard "
            "northw notice_in nurse offer_employ on_books on_our on_top one only open_until partie penhal pensio "
            "peter please please_check please_keep put pvt pvt_ltd recent_interv reckon reckon_you rights role s:as "
            "s:barist s:furthe s:inform s:is s:lindqv s:order s:please s:sent s:this s:to said_i sessio_on signin "
            "since sol someth_up start_in stores take_up taken_with taking teache teachi that third though thousa "
            "to_above to_answer to_appoin to_be truck upstai us_your vet via we_had we_hope will_follow with_offer "
            "would_still writte x_lou yes_for you_are you_come your_answer your_appoin your_contra your_employ "
            "yusuf_i €_#n"
        ),
        4: (
            "#n_hour all_love and_do annum assist_#n band becky better bottom chosen clerk decide_in draft "
            "engine_job eur execut find_in four-d four-d_week has_select have_read hello_tim hi_marcus hours_at "
            "in_favour in_spring is just_ask kieran know_so laure lawyer lou n octobe offers per_annum place "
            "region_office s:clerk s:has select_you sharp succes suits tim two_days very_happy view_offer would_all"
        ),
        -4: (
            "after_which anothe_offer ask_for autumn can_do collec come_by come_to comes contac_you cover custom "
            "either freela have_asked he hours_in in_this left one_hour rate_and really rest run s:mortga s:update "
            "set_out should so_it sorry_i straig talent tell_you that_i there_is too valid very_much when_we "
            "with_me would_have you_got"
        ),
        -5: (
            "#day_at #day_or #n_months ananya and_have and_send apolog applie are_not arrang betwee_#n book career "
            "client compan dear_dr desk did_not do_#day down exerci expect fill fine for_our from:tests from_us "
            "group his how_much how_you if_it in_#n includ interv_will into is_no is_not it_will leave let_you "
            "liked_your made man marked mornin much_you my not_do o'cloc old open openin order own owner pan panel "
            "passpo patien please_accept please_send publis s:accoun s:invita s:needed s:new s:qa s:questi s:round "
            "s:task same saw search secret sit site slot somebo sorry_to summer throug to_apply to_get twice unfort "
            "using w we_ask what_is what_you which_i will with_our xx you_about you_get"
        ),
        -6: (
            "#n_for accoun addres also and_what and_your are assess away becaus being best case certif date given "
            "have_been help him id interv_with is:calendar list look means might miss move needs on_#n out_on pass "
            "photo pm proble profil projec record regard regist s:data s:have s:test s:with s:work second send "
            "solici still submit then they_are those to to_come to_let until_#day use vacanc you_may"
        ),
        -7: (
            "#n_april and_you availa call can_not cancel carefu curren dates englis fancy finali for_#n form full "
            "gratef_if had has_been have interv_for keep most need_#n next_week not_be note online practi quick "
            "regret s:#day s:at says shout stage system ten test that_is there thing to_tell unsubs up up_to where "
            "withou your_cv your_resume"
        ),
        -8: (
            "after am_sorry april_#n attend calend choose contac ever found in_week invite jobs meetin nice or_#day "
            "people set small some takes this_week to_you yet you_#n your_claim your_profil"
        ),
        -9: (
            "alread anyone applic_for ask_you been change claim else experi feedba from:board get he_is last nothin "
            "number part settle speak talk text time way"
        ),
        -10: "and at_#clock below course instea its name s:for s:next see_you than to_see would_you you_for",
        -11: "#n_in #n_to apply april close day dr manage person resume so thank_you will_be will_have you_know",
        -12: "#n_minute anothe any chat cv may need new our round s:in team thank them to_meet",
        -13: "candid comple could i_will short you_could",
        -14: "before from:list intere must you_do",
        -15: "about long:1 more now s:applic thanks_for which who",
        -16: "how s:#n",
        -17: "your_applic",
        -18: "is:bulk no",
        -20: "good hi meet on_#day s:interv we_will",
        -21: "at got see",
        -22: "s:your",
        -23: "sorry thanks",
        -28: "minute",
        -31: "interv",
        -34: "your",
        -35: "for",
        -37: "applic",
        -50: "not",
    },
}
