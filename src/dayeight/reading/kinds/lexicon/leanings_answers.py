"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "rejection": {
        55: "this",
        43: "not",
        38: "for_this",
        37: "who",
        36: "other",
        33: "was",
        31: "feedba has",
        30: "were",
        28: "alread we_have",
        27: "best openin positi regret will_not",
        26: "anothe but for",
        24: "closed i_would s:assist so",
        23: "for_coming is:hires now thank",
        22: "s:result thank_you to_be you_were",
        21: "and_for coming from:ats furthe going hi thanks that theref wish_you",
        20: "all consid filled in_our last_night not_be they_have vacanc year",
        19: "hope i it_was liked much s:feedba taken we_are whose",
        18: "brothe had heart on_this s:office who_has would",
        17: "all_best ended review_your so_we somebo your_intere",
        16: (
            "and_has experi for_your future gone hope_you it_is requir requis took us_next went which would_have "
            "you_but you_for"
        ),
        15: "after contin full gutted has_been its long:0 my our qualif s:positi said sorry stage with_your",
        14: ("again again_for applic girl have_gone hiya moment more reach search someon this_one to_give wish work"),
        13: (
            "above ahead_with autumn case done felt has_decide having means night partic s:update season straig "
            "thanks_for they_liked to_interv to_meet to_your told up"
        ),
        12: (
            "active at_this been christ crew ended_up going_to good had_to has_now meet news one_year respon score "
            "see there they us writin"
        ),
        11: (
            "am_sorry and_she and_we applic_was are_closin be_taken big but_you chosen_to dear_mr feedba_is five "
            "for_attend girl_who how_much is_no is_on liked_you not_among not_to nothin open please_do put "
            "regret_to req s:admini s:closed taken_on talked that_is that_we this_time time_and van we we_need "
            "with_other writte"
        ),
        10: (
            "ahead am_gutted applic_we are_not attend board dear does_not feel for_one for_two for_us have impres "
            "in_future know_that lead matter moving myself next our_other people portfo presen rather seat see_us "
            "someon_with standa studie talks there_will tho to_go to_inform to_write while wrong"
        ),
        9: (
            "apprec are_going asked_me closer closer_to closin coming_in down eat eyes fella follow forwar has_to "
            "have_had how intere intere_in intern is_alread is_there lot made_decisi me_when means_we more_experi "
            "mrs night_and no_furthe not_see on_to onward positi_has post rather_than recogn refer refer_to role "
            "s:applic s:at s:follow s:from s:note s:regard s:role select_candid skills so_they someon_who someth "
            "starti summer taking team that_means theref_we this_stage to_contin w way while_your you_all "
            "your_number your_person your_skills your_time"
        ),
        8: (
            "action among anothe_finali apply at_its back_and be_consid came candid candid_who chosen cover diffic "
            "do_with enjoye finali for_time forwar_to goes govern have_asked have_someth heavy i_do in_end "
            "inform_you made mess_you mr nephew next_year no_new now_been on on_how pal place recogn_your s:candid "
            "s:manage s:porter s:specia saturd should_have starte stop talked_it thinki those to_make try was_close "
            "we_promis weeken_and welcom_to young your_diplom your_score (always)"
        ),
        7: (
            "#n_your and_i anothe_applic anothe_candid appear applic_receiv are_open are_welcom as_you at_moment "
            "be_inviti be_straig been_taken better but_we chance_to client_has closel coming_to compli conser cut "
            "dear_applic dear_tamsin decide_not diplom displa doing drive elemen exerci extend_offer fault fell "
            "files for_future for_what for_which from:person has_review has_withdr have_chosen have_writte his "
            "hope_that hoped i_refer i_sent in in_hope in_march indivi_feedba inviti is_that is_we know_how knowle "
            "landed_on level luck mechan meet_us mess more_closel nights not_reach not_shortl ok on_me other_openin "
            "post_has regard req_#n right_now s:about s:health s:librar s:news s:outcom s:teache s:teachi said_yes "
            "sign_up somebo_who someth_in someti sorry_that spot spring staff that_on this_list this_positi "
            "to_apply to_tell to_thank too_big twelve until_new until_spring us_to we_had we_regret we_thank "
            "went_to what_we which_you will_keep with_my worked you_within your_knowle your_profil your_work"
        ),
        6: (
            "accord am_writin and_this and_with applic_who are_doing backgr_is be_moving beauti been_consid being "
            "below built candid_whose clear collea comple_our consid_and contin_with conver_we darnel day_one does "
            "enjoye_your exchan fiscal follow_with for_intere for_it for_job for_silenc give_you good_luck hands "
            "has_made have_got have_shown head_office hello here_for hey_sol hi_marcus hire i_need i_said in_autumn "
            "interv_you job_to jobs jump kinder lesson lovely_to match_your me_to meet_our mobile moving_ahead "
            "near_you need_someon no_longer not_about not_do old_addres on_panel on_you one_your open_for "
            "other_applic other_jobs our_review people_for progra qualif_for realis reflec regula reopen retail "
            "review_applic ring_me roles s:client s:data s:night s:qs s:resear s:traine score_#n second share_your "
            "she_has shown silenc so_here sol supply tamsin they_are this_in this_was three_you time time_you tip "
            "to_review to_somebo to_someon to_take to_two too took_part tough trust vacanc_are very volume_applic "
            "wanted wanted_to was_high was_not we_must we_only we_wish while_we who_are who_is with with_us "
            "with_you you_and you_better you_well you_will your_backgr your_data your_docume your_presen"
        ),
        5: (
            "3rd above_post after_review after_your among_them and_if and_in and_regret and_wish appoin apprec_your "
            "atlant away backgr but_it callin came_down case_someth choice contin_to dead do_and end enough "
            "feedba_report finall find_your for_above for_post for_taking found full_time furthe_to given giving "
            "got happil have_made have_put have_taken here hi_noor hi_noreen hi_sam i_am i_told if_there in_case "
            "in_it in_region in_spite inform is_too it_before it_over jess kasia landed loop many_thanks match "
            "me_again meet_you met monday_and months my_brothe needs next_stage not_always not_take ok_with "
            "other_people our_chat parkin picker place_you profil_will ran really reappl remain rent requir_for "
            "rung s:analys s:back s:centre s:custom s:mechan s:nurse s:pool s:practi s:recept s:up s:wareho "
            "so_there spite stay store that_one their this_e-mail this_role tips to_follow to_home to_volume "
            "traine_progra vouche we_wanted when_we which_i will_remain will_revert wishes work_in yester you_about "
            "you_hangin you_ok you_put your_consen your_furthe your_partic your_qualif your_studie"
        ),
        -5: (
            "able_to applic_docume approv are_on are_please as_we both bus can_move candid_home check click comple "
            "do_anythi docume eleven engine enter finger_crosse firm founda from_our fun give_us have_sent hours "
            "house in_to in_touch includ_your is_back kitche later leave lettin_you luck_with mad me_know more_time "
            "next_week nice nurse on_his on_my option our_proces papers photos_and pieces pleasu pm procee_with "
            "pull put_it put_you reache refere refund remind room s:cancel s:delay s:form s:manusc s:marcus s:room "
            "sec sessio since sleep step stoppe submis tape ten_minute than_we that_this this_addres to_#n "
            "to_includ to_our valid vote we_go we_unders where will_write you_in you_on you_wish your_messag"
        ),
        -6: (
            "able addres again_in ananya and applyi attach availa back_to be_contac been_placed calend called "
            "candid_profil code comes could_you cv_and declin develo double due_course end_month findin finish "
            "folder give_me guaran has_asked has_not he health hey_marcus in_due inspec is_comple is_with langua "
            "like_you list log log_in love_to manusc medica messag_to museum not_want on_reserv online paid partne "
            "pick pile plant profil_with public rate receip_your regist reply_to s:accoun s:appoin s:chat s:got "
            "s:great s:offer s:opport s:receip s:still same say_that sent sent_in slip so_do so_you some_time "
            "status story sure tell_me than_#n this_aftern tight to_have to_procee top touch truste unsubs_from "
            "up_to we_ask whenev will_let with_client you_as you_remain"
        ),
        -7: (
            "#day_so again_next along_with applic_has at_#clock at_#n becaus change client_for come_back compet "
            "crosse cv do due employ everyt execut forgot_you grid have_you himsel in_meanti interv is:calendar "
            "issue just know manage meanti never not_forgot on_#day passwo photos quick reply resume s:confir "
            "s:flat s:it s:next s:our s:reserv series sit still_in talk_this teams to_offer try_again walk want_to "
            "write_to you_do you_go your_propos"
        ),
        -8: (
            "#day_#clock #day_at aftern asked_for automa been_able by chat copy each family final finger for_applyi "
            "fundin glad hear him i_write june lettin list_for may_#n not_make notes offer_you opened outcom "
            "panel_has passed receip s:invita s:receiv s:your saved schedu send shortl slot sort squad to_do "
            "to_talk until_#day upload workin write you_are your_accoun your_form"
        ),
        -9: (
            "#day_#n #n_minute april arrive as before_we contra early editor evenin file for_#n for_sendin happen "
            "is_in is_still look make_it on_#n only parent please_to portal return s:are s:interv s:trial s:withdr "
            "these togeth trial two wait weeks whethe will_be would_you your_reques"
        ),
        -10: (
            "about acknow certif delive form from:board got_your has_gone moved reserv_list s:is s:list s:new say "
            "screen select_for septem shall teleph when_i will_contac you_have"
        ),
        -11: (
            "any be_in confir_that delay email have_not if_you long:1 may_be month note number receiv_your reserv "
            "s:#day s:? s:for some ten unders"
        ),
        -12: (
            "#n_may accoun also are_still ask_you contac_you direct go hour name offer s:have s:to see_you short "
            "signed submit you_to"
        ),
        -13: "and_have at can choose course days half small takes tell throug to_you",
        -14: "from:list letter link phone propos s:we this_week we_would",
        -15: "day in_your includ messag receiv update want when",
        -16: "before is need_to notice office reques",
        -17: "could once questi",
        -18: "minute yet",
        -19: "may read talk then three",
        -20: "ask first is:bulk soon",
        -21: "answer i_will",
        -22: "confir",
        -23: "contac date s:you",
        -30: "still",
        -31: "if",
        -32: "? is:asking week",
        -35: "#clock or",
        -36: "will",
        -42: "please",
        -49: "#day",
        -56: "#n",
    },
    "offer": {
        60: "contra",
        54: "letter",
        48: "hour start",
        47: "accept offer",
        46: "post",
        43: "s:offer",
        41: "sign",
        39: "yes",
        34: "signat",
        33: "attach",
        32: "#n_#n",
        30: "we_would",
        29: "employ",
        28: "return you_will",
        27: "£",
        26: "#n appoin please_to positi want you_on",
        25: "as congra s:appoin",
        24: "enclos if_you weeks",
        23: "signed will_do",
        22: "begin s:employ said",
        21: "#clock_hour from:signing s:news",
        20: "me_know read s:letter want_you would",
        19: "and_sign condit for_post four offer_letter plus septem you you_to",
        18: "agreem employ_contra follow four_days let_me love",
        17: "$ in_or offer_you or_out per share to_offer would_love you_positi",
        16: "it terms your_offer",
        15: "be_our can_you copy engine in_writin is_ready like me office your_signat",
        14: "basic bonus days hours join_us r sent subjec_to they_want",
        13: (
            "allowa am_please deligh follow_by is_yours offer_is on_2nd paperw reques_your return_signed salary "
            "scale start_#day subjec to_take £_#n"
        ),
        12: (
            "#n_euro $_#n 2nd by_post declin euro for_positi has_reques have_pleasu i like_you or_declin people_has "
            "pleasu pleasu_to read_and read_it ready_in s:docume say take tried two_weeks unanim writin x you_let"
        ),
        11: (
            "all_us analys and_#day appoin_to base contra_for docusi happy hr_will months mrs propos propos_you "
            "retain s:contra s:sign s:welcom satisf sent_you start_on to_send trial yes_from you_start you_were "
            "your_candid"
        ),
        10: (
            "#n_hour #n_hours before_#day call_but come days_with dbs hand is_attach join our_first paper portal "
            "questi ready releas resign review_and ring_me s:condit s:good s:great s:it signif to_accept to_inform "
            "we_go when_can within_#n would_be (always)"
        ),
        9: (
            "#n_septem am_deligh annual behalf but_got can_tell contai_secure detail_and formal_letter from_all "
            "have_you holida i_have in_hour in_portal inform_you it_ask job know_by laptop medica offer_for one_and "
            "please_return proper s:agreem s:deputy say_you take_you that_was to_give to_read to_workin view wait "
            "we_said we_want well when_you whenev whenev_you within you_accept you_are you_begin you_post "
            "your_accept your_voicem"
        ),
        8: (
            "#n_days 1st ? accept_or after_you and_accept and_they any_questi are_hereby as_we be but car cleara "
            "condit_offer contai cook ctc_inr docume_to extend fellow final give_you glad_to hr hybrid i_am i_said "
            "in_my inr interv_i is:asking job_is letter_is may_#n nobody not_share not_wait offer_employ open_until "
            "please_read post_to retain_your s:aboard s:appren s:is s:librar said_yes secure secure_link share_this "
            "talked_about think think_and this_aftern to_begin to_call to_have to_review voicem want_it was "
            "we_talked were what_we whatev writte you_come you_docume you_that you_would yours_if €"
        ),
        7: (
            "#day_? #n_hrs and_are and_work appren are_free are_select august bank_detail be_please be_return "
            "beginn better but_i cash cleare comput congra_from conten copy_by ctc deputy detail docume excite "
            "financ_analys five formal forwar_to good_news grade have_attach headma hereby hrs i_write in_hand "
            "it_and june know lindqv line_cook llewel long:2 love_you matche meetin_you money month ms_llewel news "
            "one our_new out pensio put region s:detail s:engage s:let s:us s:you said_i say_yes shift soon talk_to "
            "tara thirty this_email three_months three_times times to_join to_view told_you top twelve two_copies "
            "us_as we_get weeken weekly welcom_to whole will_come work_with would_call would_like yes_? you_like "
            "you_say your_bank your_notice your_presen your_recent"
        ),
        6: (
            "#clock_is #day_hours #n_and #n_august #n_per accept_? accomm and_bring and_thank asked_me band_#n "
            "before_you below_and better_than can_? candid_for check commen_#n confir_in consid_your easy excite_to "
            "execut extend_to feelin follow_your for_you forwar from_both from_first from_your get_you govern "
            "hard_feelin have_great have_job he_would hello hello_jonas here_it hire hiring_team hours_week hull "
            "in_which in_worksh is_finish is_yes it_back java jonas journe knows let letter_about level lost "
            "love_for mate need_your no_hard northw not_no notice_in nurse octobe_#n on_books only only_one or "
            "penhal phone point put_you recent_interv reckon refere_and reques rights rounds s:as s:baker s:decisi "
            "s:head s:java s:sent s:start s:waitin salary_is satisf_refere say_how scp scp_#n select_for "
            "send_contra sharp signin staff taken term that_panel time_you to_above to_be to_follow to_say to_start "
            "tried_to upstai v via we_had we_hope week welcom what_i whethe_you will_send workin_with you_and "
            "your_appoin your_contra yours"
        ),
        5: (
            "#clock_becaus #clock_in #day_same #day_to #n_month 2x above above_post accept_by all_day all_love "
            "all_set and_approv and_drug and_if and_medica and_one and_take approv_in are_enclos as_result as_soon "
            "asked assist at_it band benefi bottom bursar by by_email checks contra_and contra_in convey days_and "
            "dear_mr dear_ms depart develo draw duty each_other eight engine_job equity failin failin_which "
            "from_septem g'day_steph glad goat has have_read have_think hey_sol hi_mathie hour_with i_know i_want "
            "if_not in_#day in_januar in_spring is it_as it_in joinin joy junior lawyer long love_to master_and "
            "me_to mel met mine nine offers office_manage on_it on_our others pages panel_has partie phd "
            "please_keep pop positi_in premiu price produc_design questi_i rang ready_to reckon_you report resear "
            "resign_from review s:barist s:docusi s:halden s:lindqv s:order s:ready s:this s:will sessio_on "
            "should_you signed_copy since sol soon_as stick sure take_up taken_with talked teachi that that_we "
            "they_have though three_years to_answer to_teach vet view_offer we_decide what_do would_all years "
            "your_employ €_#n"
        ),
        4: (
            "#clock_till #day_week #day_with #n_first #n_gross able about_it admini am and_nobody and_ring and_so "
            "and_to appoin_is appoin_sub-co are_please asked_for assist_#n at_$ at_colleg attach_and back_so "
            "been_taken books both can carval class commen consen days_week dear_kieran decide_to does dunmor early "
            "electr employ_as even factor financ find find_in flat_#n for_data for_financ forkli frater from "
            "full_time g'day graham graham_tolley h happy_to have_accept have_though hear_it hope in_attach infote "
            "is_better is_condit is_subjec is_with it_from joined jules july_#n know_so lead_java listen "
            "look_forwar lou machin make_you matsud me_when milk ms_adeyem ms_carval mum news_you next_? not_requir "
            "notice offici onboar opened psycho r_voss rate_#n region_organi s:assign s:do s:furthe s:has s:propos "
            "s:select s:thing said_on sarvad_infote select_we six sounds start_in takesh takesh_matsud talks tell "
            "third this_weeken thorou to_docusi tolley twelve_months union voss voted wanted_you weeken_off when "
            "will will_find wine wish wish_to with_us work_for worksh x_lou you_as you_can you_good you_need "
            "you_offer you_place your_date"
        ),
        -4: (
            "#clock_to #day_or #n_may 4th always am_sorry and_send and_whethe and_would at_all automa autumn away "
            "becaus betwee_#n call can_do case come_by comes confid cover custom deadli did either ever exerci "
            "fancy fine from:tests from_#day from_you half has_been have_asked in in_#n is_good is_still let_you "
            "like_to liked_your luis man meet_you miss need_to needs o'cloc out_on panel park proble procee profil "
            "reach regard regret reside s:accoun s:candid s:exerci s:not s:office s:post s:quick s:refere s:staff "
            "s:task s:update saw secret sectio side site slot so so_it solici straig teams tell_us there_is "
            "to_#clock to_apply to_come to_this twice upload us_to using verifi visit walk we_ask will_call "
            "will_get year you_about"
        ),
        -5: (
            "#n_april after and_have applie are_not being best career carefu come_to coming compet dear_dr desk "
            "everyo expect feedba file finali for_our form gratef_if group had him instea interv_with into "
            "is:calendar left list long:0 look lovely make marcus marked mornin most must_be note on_#n online "
            "order over own pass passed passpo patien people placed practi quick really run s:have s:manage "
            "s:needed s:new s:visit same search sister sit somebo submit summer them then those to to_get "
            "until_#day up use vacanc very w we what with_our would_you xx you_? your_cv"
        ),
        -6: (
            "and_what and_you and_your assess attend availa calend can_not cancel certif client compan contac "
            "course dear down evenin for_#n for_your help his id if_it in_week invite jobs last meetin might move "
            "need_#n nice ok or_#day photo pick pm projec s:at says settle shout small some speak stage ten test "
            "than that_i they they_are this_week time to_#n to_let to_tell update with yet you_#n your_claim "
            "your_resume"
        ),
        -7: (
            "addres also and anyone are are_you below choose claim close curren date dates direct englis experi "
            "found get given he_is hiya interv_for is_no not_be nothin number paid record s:data s:next s:with set "
            "system talk team thank_you that_is thing to_know to_see up_to what_you you_may your_profil"
        ),
        -8: (
            "alread april_#n ask_you at_#clock before candid change else have_been keep long:1 name next next_week "
            "part still takes text thank unsubs will_have you_in you_know"
        ),
        -9: (
            "#n_in #n_to accoun anothe applic_for been chat day dr from:board i_will its much need off resume "
            "see_you this to_meet way will_be withou"
        ),
        -10: "#day answer at_#n cv new our person round s:for we_have you_do",
        -11: "apply april how intere may s:in which you_could",
        -12: "about comple must thanks_for there",
        -13: "#n_minute any could more short sorry you_for",
        -14: "from:list got now s:#day s:applic",
        -15: "on_#day who",
        -16: "good have",
        -17: "meet see",
        -18: "is:bulk manage s:your thanks your_applic",
        -19: "no s:#n we_will",
        -21: "s:interv",
        -23: "at",
        -25: "hi your",
        -27: "minute",
        -32: "interv",
        -34: "applic for",
        -41: "not",
    },
}
