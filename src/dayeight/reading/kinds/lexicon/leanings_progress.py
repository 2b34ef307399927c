"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "status_update": {
        69: "yet",
        65: "still",
        53: "has",
        52: "sorry",
        47: "patien",
        42: "is",
        38: "remain",
        37: "wait",
        35: "not s:status s:withdr",
        34: "been waitin",
        33: "has_not",
        32: "appoin manage while",
        31: "are_still have_been s:update your_applic",
        30: "applic",
        28: "from:ats has_change your_patien",
        27: "decisi list moved with_us",
        26: "again anyone as job vacanc",
        24: "unders",
        23: "than update",
        22: "candid dear forgot from:person had have i withdr_your",
        21: "change her withdr",
        20: "contac have_not hiring hiring_manage keep_you more nothin to_see wants_to",
        19: "bear_with can_not chase needs proces releas",
        18: "and_will approv asked bear becaus direct no pendin reserv stays",
        17: ("applic_is being else have_withdr is_still messag see she_is status they_have to_hear when_i you_are"),
        16: (
            "ask board contac_you everyt forgot_you have_had hr is_with keep know little longer review s:applic "
            "will_chase"
        ),
        15: (
            "bit change_to consid does has_moved i_can list_for little_longer moved_from office quiet referr_to "
            "s:has say sorry_for still_in stoppe wants we_are"
        ),
        14: (
            "be_in before_we compet evalua i_will i_would includ is:answer is_releas lettin must new not_say open "
            "placed please_bear reserv_list s:on s:reserv s:where she shortl under waitin_on with_client you_remain"
        ),
        13: (
            "back checki_in first him is_someth kept longer_than might nothin_back order regret s:still s:viewed "
            "so_you to_select touch viewed_your waitin_to you_know"
        ),
        12: (
            "always anythi assess at_your contin contin_to dear_applic dental depart is_to lookin_at manage_is mean "
            "means needs_more news not_forgot offere offici remain_in s:are s:coordi s:list s:notice so take "
            "this_is tight we_have when your_name"
        ),
        11: (
            "about_it active afraid am_afraid anybod appoin_and contin_intere dev everyo excuse for_approv "
            "for_checki for_review for_this forgiv hang harves hiya how_long in_rank in_touch is_comple know_more "
            "made more_time need_to no_decisi nobody_has not_worry paused proces_is rank rank_order s:change s:hi "
            "s:office so_no soon_as that_i there there_are to_approv to_be to_withdr touch_when viewed where_we "
            "whethe_to will_contac worry you_yet your_contin"
        ),
        10: (
            "#n_has about_half above_vacanc after_that applic_remain are away been_placed commis delaye due eligib "
            "finch holdin if if_i into is_going is_on just manage_review me_to no_news not_decide on_hold on_it "
            "plant recrui s:interi since_your sort status_your than_expect to_anyone togeth under_review "
            "your_status yours (always)"
        ),
        9: (
            "and_come and_no and_so and_they aoife apolog_for appoin_are arise ask_for asked_for at_presen awaite "
            "back_from been_able been_update budget checki closin confir_that coordi counte events fundin grid "
            "headco hi hold in_progre is_always is_being keep_your look_at lose_you lower may_be meanwh meridi "
            "must_wait nobody none nor not_guaran not_want on_his other pa passed pile placed_on projec read_anythi "
            "referr resign s:lead s:mechan s:quick s:recrui s:vacanc staff submit_to taking taking_longer techni "
            "than_planne they_do they_say this_year's to_lose told top under_consid unfort we_contac week_but "
            "when_there will_unders you_after you_anythi you_if your_reques"
        ),
        8: (
            "and_hope and_may are_more asks assess_centre awaiti been_comple before but_we called candid_and "
            "candid_is client_for could_be dear_miss decisi_is disapp either_way feedba for_hangin for_recrui force "
            "frozen hangin_in has_asked have_alread head held hope_to i_had i_have in_force in_there inconv is_in "
            "know_that lauren lettin_you list_is long long:2 lose madam marlow not_have not_read one_more orders "
            "owner patien_with paused_while plant_manage profil_is recrui_at ref_#n s:compet s:moved s:proces "
            "s:progre s:qualit short_note shortl_for sorry_that still_waitin suitab_for taken team_needs this_week "
            "though till to_hiring vacanc_has very we_apolog we_know we_wait will will_do withou year's you_withou "
            "your_file your_unders"
        ),
        7: (
            "#n_is about_this added all_four apolog apply_again are_waitin as_vacanc be be_kept bearin_with "
            "becaus_our been_extend been_paused calls carrie carrie_over chased client clinic closin_date collea "
            "confir consid_you curren cv_on deferr delay did do_? exerci_and few few_more finali_and first_and "
            "first_choice for_appoin for_bearin for_some four_interv freeze from_client going going_throug guaran "
            "had_more head_has hear hearin held_in held_up herr hi_dev i_come i_do i_want if_they instit "
            "intere_than is_taking it_again just_lettin keepin know_what lettin_us line long:0 mainte many "
            "messag_and missio more_intere name need not_no not_yet on_list on_reserv on_site oriole_talent "
            "our_reserv our_second panel_consid places ports posts probab progre push quick rossi s s:baker s:delay "
            "s:events s:gradua s:hold s:sales s:senior s:traini s:with sancti say_no second second_round so_nothin "
            "so_this someth_to status_for stays_open sticki still_top study such suitab suspen they_said time_than "
            "time_with to_anybod to_drop to_keep told_him too trial twice two_people until up were what_does "
            "while_it will_ring will_shout will_write wish_i with_me withdr_from worrie yet_i you_get you_off "
            "you_passed your_profil your_rank"
        ),
        6: (
            "#n_people able_to accord_to air and_decide and_same and_two and_you annual annual_leave answer_we "
            "apply_for are_curren are_going are_well as_i as_there asked_we at_any author be_consid been_off "
            "been_offere cases causes cleare cole come_back comple_and crane direct_is discus due_course either "
            "entere finish follow_up for_lettin from_our girls hate have_added hello hetty hi_cass hi_omar hugo "
            "i_must if_anothe in_due in_proces in_review intake intere_us interp interr is_away is_delaye is_one "
            "jim last_#day meet_and more_likely more_when name_is news_yet not_mean not_picked now_in now_or on_our "
            "on_time on_your once_it one_for open_and open_up oriole other_work our_portal outcom panel part_it pat "
            "patien_and people_are pharma planne presen profil_to ref refuse result_will ring_when ruled ruled_out "
            "s:design s:physio s:short s:stage s:team sales say_yes sec sessio severa_weeks shortl_has sleep_on "
            "so_can someth somewh soon sorry_but stars status_in still_meetin submis_to summer talk that_interv "
            "them them_and they this_causes this_confir timeli timing track turned_down two_names two_years "
            "until_new us_and vacanc_arise view_your waitin_for we_thank what_they will_decide will_say will_sort "
            "withdr_at yet_been yet_but you_and you_asked you_is"
        ),
        -6: (
            "$ 10th 18th 30th along_with applyi_for at_this august automa band bank been_taken big brief but_you c "
            "certif city clear click comes_up concer consid_your date_is devend diplom do doing down_to early "
            "enough five for_anothe for_delay forkli four furthe glad gutted has_withdr have_decide home how "
            "how_much if_that in_this in_which inbox interv_with invite_to is_not it_came jobs khan last_night like "
            "love_to luck many_thanks missin more_than mr_khan need_more notifi octobe offer on_#clock opt opt_out "
            "organi our_decisi our_hiring paid partic photo previo produc profil profil_with provid questi readin "
            "receiv_your record regist regret_to reject retain revise s:#clock s:about s:as s:engine s:exerci s:got "
            "s:may s:porter s:submit s:test same_time saved send_you separa septem so_please statem teleph thing "
            "to_cancel to_contac to_find type verify waitin_list we_must will_send writin you_find"
        ),
        -7: (
            "#day_#n #day_at #day_so #n_months along and_for and_we anothe_applic any_more been_closed been_submit "
            "can_do chat coming dear_mr decide_to done earlie eight email end examin fancy for_#n for_interv "
            "from_your give_us go have_got having hi_jade hiring_proces housin inform_you is:calendar jade looks "
            "lorna mark me_know month much need_longer next not_reply not_seen not_select not_shortl now_been "
            "portfo propos reason receip_your regret_that room s:and s:data s:new s:not s:nurse s:outcom s:receiv "
            "s:remind safely sectio see_you sendin since small somebo stage starti ta they_still this_one "
            "though_you to to_go to_our try up_for visa wanted_to writte yes you_#day you_can you_had your_answer "
            "your_qualif"
        ),
        -8: (
            "#day_#clock #n_#n 20th accoun ananya apply applyi_to become_availa best book came case dear_mrs "
            "for_coming future going_to happy hear_from heart human in_to khan_we let_me meetin member monday "
            "not_take ready s:at s:driver s:in s:our s:reques salary schedu shall_be six system test ticket to_do "
            "to_give to_have wanted were_not who_is with you_on you_would"
        ),
        -9: (
            "also and been_receiv can food group had_to has_decide have_put have_to hey instea it_is last lovely my "
            "new_date no_longer or pass read s:claim s:off s:offer s:thanks share that_we those to_inform to_pull "
            "unsucc week welcom whethe_you whose would_love you_may your_claim your_intere your_resume"
        ),
        -10: (
            "and_all applic_to april availa been_shortl below calend commen data enclos enjoye fine found hand "
            "has_now june log log_in lot mail ms nice not_do pull recent respon s:? same so_i thank_you that_you "
            "then what_you will_have wish_you year"
        ),
        -11: (
            "#n_days #n_minute acknow addres aftern applic_we back_and busine cancel conver date dear_candid "
            "from:list here_is hour it_has it_was make most night on_this online reache s:appoin s:cancel s:confir "
            "s:decisi s:interv search straig thank thanks that_your this_time to_contin to_us we_will weeken"
        ),
        -12: "by_#day cover employ interv invite marcus mornin requir said shall ten use workin works",
        -13: (
            "#n_may anothe answer at_#n check claim closed cv form from:machine not_to only receiv reply s:is "
            "someon succes to_say we what when_you work"
        ),
        -14: "for_applyi free link qualif s:for set",
        -15: "applic_has commun minute not_be now return",
        -16: "at_#clock experi find let s:to will_not",
        -17: "by for_post here is:bulk is_no on_#n",
        -18: "applyi attach review_your",
        -19: "and_i me",
        -20: "on_#day place with_your within",
        -21: "on refere who",
        -22: "give letter",
        -23: "days your",
        -24: "call day may",
        -26: "send",
        -27: "if_you",
        -28: "please",
        -32: "s:#day",
        -44: "? is:asking",
        -47: "#clock",
        -77: "#n",
        -83: "#day",
    },
    "decision_promised": {
        75: "decisi",
        73: "by will",
        58: "#day",
        51: "answer",
        44: "on_#day",
        43: "result",
        38: "i_will on",
        37: "day",
        34: "#day_and",
        32: "or then",
        31: "#n and_i on_#n thank you",
        30: "latest teleph thank_you will_have",
        29: "by_#day outcom",
        28: "i",
        26: "#n_may may or_not our_decisi shall",
        25: "at_latest",
        24: "to_you until way",
        23: "until_#day",
        21: "#day_so before choose from_me is:hires tell_you to_say you_#day you_will",
        20: "all_candid answer_by commun every expect june mornin same_day",
        19: "candid commit decemb every_candid hi outcom_on so tell",
        18: "decisi_by more night partne please_do thanks_for that_day weeken you_by you_for you_with",
        17: "#day_mornin #day_night accoun by_#n he later say_who was will_tell",
        16: "#day_#n coming hear meetin meetin_on one_more our promis s:thank she_is will_teleph yes_or",
        15: ("and_will call_you dear end_day i_give inform_you june_and know or_no s:decisi they we_will will_be"),
        14: (
            "aftern_and commun_to conclu expect_to have_our hear_from last mail_on me_#day messag positi regard "
            "will_call with_decisi you_answer"
        ),
        13: (
            "#day_i #day_with #day_you aftern by_#clock candid_on final finali from from:ats he_is later_than "
            "no_later proced s:after s:for so_i tellin thanks till wants way_it you_know"
        ),
        12: (
            "#day_either 12th allowe_to approv call either either_way end from_us give let_you s:from s:thanks "
            "said_you she talkin than votes will_know"
        ),
        11: (
            "10th 17th 18th able_to allowe and_you answer_#day be_notifi could_not day_you from:person govern "
            "have_set i_shall in_writin on_it on_or or_before promis_me s:assist s:proced same seeing text_you "
            "with_result"
        ),
        10: (
            "#n_and 9th all board break commit_to compar decide decidi evenin facult feedba finish for_coming "
            "for_interv give_you have_yes hiya is_still my not_ready notes notifi on_10th on_9th result_will "
            "s:result s:timing say settle text till_#day till_then to_all to_client to_have to_see until_then "
            "wants_to we we_are you_same"
        ),
        9: (
            "#day_aftern able ananya and_let apolog be_commun first_thing for_patien good_to got hi_ananya hr "
            "i_could inform is_promis june_#n notifi_outcom papers receiv_our ring_you s:notifi sorry that travel "
            "were will_phone with_our yester you_were your_data"
        ),
        8: (
            "#day_eod 20th 30th about_it and and_on apolog_for april august_#n away_until be_entert before_end "
            "before_that budget busine_on by_close call_me candid_shall chair close_busine comes_back compar_notes "
            "conver corpor entert for_attend for_this gabrie had_to hello inbox is_home is_now know_by long:0 "
            "luncht mail markin messag_to more_to mornin_with not_reply on_june our_answer s:applyi s:next said "
            "says sit_down sorry_for talkin_about techni to_chat to_compar to_give to_your we_inform who will_get "
            "you_then your_accoun"
        ),
        7: (
            "#clock_#day #day_18th #n_decemb #n_july 27th all_interv and_text answer_for august awaite been_receiv "
            "before_then by_20th call_from candid_will comple crewin decisi_on dinner direct dr email eod feel "
            "final_decisi for_sure good_day got_one got_your hangin hannah have_answer have_it have_your head_will "
            "held high_number ill indivi intima is:answer is_away is_been it_went karen leave_you line making me "
            "meet meet_on mr not_able not_closed now_conclu number_three our_panel outcom_by panel_will patien "
            "portfo s:claims s:coming s:interv s:leisur s:post s:schedu s:timeli s:we servic shall_have straig "
            "straig_answer than_#day that_date their_decisi to_this two_more upload_to us_by verbal we_regret "
            "which_is whiche_way who_is will_hear will_make will_text with_outcom worksh writin you_hangin you_hear "
            "you_result your_questi"
        ),
        6: (
            "#day_#day #day_19th #day_at #day_before #day_luncht #day_then #n_march air am_not and_it annabe "
            "answer_and are_meetin are_select becaus_i before_weeken breath busine come_back coming_days corres "
            "dana date_#n dear_ms declar dept do_so do_this end_week equal_opport everyo feb feedba_from firm "
            "for_qa fund giving herr herr_yilmaz high hiya_soph how_we hr_sectio i_owe in_line interv_for is_good "
            "is_got is_held is_new is_not line_with look_at lovely_to mads mornin_and ms_kowals no_for not_agree "
            "not_had novemb on_#clock on_same one_other our_portal oursel over owe owe_you positi_to push_messag "
            "quicke recrui_team result_by s:bookin s:delay s:instru s:lead s:progra s:report s:soon s:steps "
            "s:superv scores_are shall_be shall_we soph stars that_same that_you these_dates thing this_email "
            "this_post to_hear togeth_on twelve vote wait whiche who_has whom will_come will_drop with_answer "
            "withou_her write_to yilmaz you_here you_left you_receiv you_that your_status"
        ),
        5: (
            "#day_27th #day_june #n_februa #n_june #n_to 13th 19th acquis advise agree agreei all_your am_sorry "
            "and_head and_nothin and_one and_thanks answer_on appoin_and appoin_as are_commit as_two back_to "
            "be_intima be_told been_able before_#day best_regard biscui boss but_he but_they by_e-mail by_teleph "
            "caleb chasin chat_to choice commis confir_your corpor_office crazy data_is day_#day day_i decide_on "
            "drop_you dulce e-mail effort electr equal everyo_on examin execut februa finger_crosse for_going "
            "for_tellin for_twelve fresh get_straig going_quiet good grade grower had has_asked has_come have_my "
            "have_two he_will hello_mr hi_caleb hi_tarek hiring_commit home i_enjoye i_thank in_#n in_portal "
            "in_proces inbox_is interv_this is_travel it_#day it_goes it_was jorge july just_need keep_it "
            "know_outcom kowals kulkar lad leave letter_from lot_to lou mate md me_on media messag_you moira "
            "ms_kulkar my_answer my_partne nadine needed nice_that not_decide now on_18th only_one opport owners "
            "panel parts people_operat planne portal primar primar_school push qa ref_#n regist_at ringin s:advise "
            "s:exam s:midwif s:outcom s:panel s:role s:specia sancti santos says_he scores second_stage shall_write "
            "sick sittin slower slower_than sorry_i spoke_to stage_is talent_acquis tarek teleph_you than_we "
            "that_second then_i theo this_aftern this_week this_weeken thornb time_i timeli to_candid to_choose "
            "to_conclu told tram travel_to viktor visit was_cancel we_confir weathe week week_and welcom_applic "
            "whethe word_on you_feedba you_line your_papers"
        ),
        4: (
            "#day_17th access_to addres_to again_#day and_all answer_from applic_from are_wrappi at_it behind "
            "by_mail by_may calm closed dear_candid delays doing enjoye evenin_to first fleet for_second from_all "
            "from_unatte have_you hello_gabrie her him i_expect i_liked ines know_#day meet_you more_for "
            "more_person mr_brandt nina not_leave not_monito on_holida once_more our_review panel_member plan_to "
            "please_wait reques_for s:delaye s:insura s:securi secret steph these to_share twelve_months "
            "unatte_mailbo upload us_to we_have wrappi wrappi_up write_you you_did you_in you_yester your_applic"
        ),
        -4: (
            "#day_it #n_with action anothe_day applyi arrang as_we been boat bring_your club et gone happen "
            "have_put have_to i_am includ interv know_when let_me luck madam marta mobile mrs offer on_this or_we "
            "part prefer remove reply reserv role s:#clock s:member s:order s:test side six summer to_#n to_offer "
            "with_me with_you would_love"
        ),
        -5: (
            "#clock_am #day_betwee #n_at affect after_that again and_have are are_welcom at_this automa becky berth "
            "books by_post can_you check come_for commen custom cvs desk due_course early extend family for_post "
            "forgot found four from:board from:scheduling from_you future greeti hand house i_must i_need i_regret "
            "if if_you in_due in_touch inform_that inspec intern invita jobs lesson lettin made market month "
            "must_be new_date notice number offere on_my openin or_#day others page passed pay placed please_to "
            "possib prepar priya progra really remain resour revise ring_at round s:candid s:change s:confir "
            "s:postpo s:update s:vacanc s:visit search seen shift shut signed_off slot take_up that_we time_to "
            "times to_apply to_confir to_move touch truck twice under until_#n up_to use vacanc very waitin wanted "
            "we_come we_decide whethe_we whole will_chase will_contac will_keep will_take window wish_to with "
            "within works your_letter your_resume"
        ),
        -6: (
            "#clock_pm #day_please #n_hours #n_pm appoin are_still around at_our availa before_we bell calend "
            "call_#n contra decide_to depart detail eight else filled follow from_#n group handy happy hearin is_i "
            "is_ready it_on it_to it_will money month_and move off on_your once online packag pen post produc "
            "profil record roster s:assess s:cancel s:may s:night sent this_is though to_go to_join update van "
            "weeks when_i when_it when_we when_you will_go with_us work you_got you_may your_profil"
        ),
        -7: (
            "#clock_to #n_days and_your as_you assist bank bit but chase come_by could_you counci doctor employ "
            "floor for_lettin free get give_me in_our interv_will lunch me_know much must my_desk on_you open "
            "perfec resume review right s:#n s:on s:teache show signed small so_we some system withdr yet yours"
        ),
        -8: (
            "#n_#n #n_instea any applyi_to away_from book for_#n from_my great have have_been instea interv_on join "
            "let_us like_to room should someth speak teams test that_your trial we_do we_would will_send would_be "
            "year you_would your_candid your_result"
        ),
        -9: (
            "above accept anothe assess be_with called cancel course i_have i_would love_to next on_our put "
            "s:analys s:site screen see shop soon taking ten to_#clock us you_do"
        ),
        -10: ("#n_o'cloc am at_#n each form from:list furthe hope invite is_#n requir s:data start will_not your_cv"),
        -11: (
            "#day_#clock #n_minute apply be below hour just list need s:offer see_you short shortl submit talk up "
            "would_like"
        ),
        -12: "are_on five forwar place you_have (always)",
        -13: "and_we consid do for_#day half hours is is:bulk link pm read return two with_your",
        -14: "as bring letter long:1 love not you_are",
        -15: "at_#clock new o'cloc",
        -16: "after you_to",
        -17: "attach it like out",
        -18: "can job minute not_be",
        -19: "cv time",
        -20: "at send",
        -21: "please",
        -22: "take",
        -23: "come in",
        -29: "#clock when",
        -31: "s:#day",
        -34: "? is:asking",
        -36: "would",
        -43: "your",
    },
}
