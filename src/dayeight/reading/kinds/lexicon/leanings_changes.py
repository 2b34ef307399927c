"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_rescheduled": {
        99: "same",
        91: "instea",
        85: "#clock",
        63: "at_#clock",
        52: "change",
        51: "#day",
        50: "now",
        49: "sorry",
        43: "at s:change",
        36: "new",
        33: "i_have",
        31: "is:answer s:update your_interv",
        30: "at_#n for_you",
        29: "to_#day",
        28: "#n apolog",
        26: "meetin will_now",
        25: "s:date s:time update",
        24: "#n_instea has old",
        23: "place",
        22: "so_i to_#clock we_have",
        21: "hope may new_time she_will shift time",
        20: "#clock_am day double from:person half in_place inconv is_now not on_#day",
        19: "mr that_is",
        18: "had_to instea_? s:#day s:revise",
        17: "#day_same as i ist may_#n rearra s:resche",
        16: "#clock_same #n_#day as_you moved must postpo said same_link",
        15: "#day_#day #day_#n accept dear himsel o'cloc on_#n runnin she",
        14: (
            "#day_may am_ist do_#day hour june make_it no_worrie not_#day resche revise same_time still unfort "
            "worrie you_on"
        ),
        13: (
            "call_to come_#day could displa for_lettin former have interv_is know_you lettin plan please_be pm "
            "s:interv s:invita s:postpo slot sudden thanks_for that unchan"
        ),
        12: "#day_and #n_may cet i_must invita late on rather roof so sorry_for tell_me ten to_change",
        11: (
            "#clock_instea #clock_pm #day_so #n_then am apolog_for are_on been_resche earlie has_been having "
            "is:calendar mrs new_#day not_#clock phone place_#day please_acknow stands than will_ring"
        ),
        10: (
            "#clock_hrs 16th becky brandt due_to excuse excuse_me from:scheduling half_#n held hey_marcus is_still "
            "it july_#n mate now_#day on_phone our_call panel pushed rather_than s:has steve time_is unders"
        ),
        9: (
            "#clock_#day #clock_o'cloc #day_can #day_will #n_#clock #n_as acknow and_she been call_you close "
            "dear_miss do_it for_sudden have_asked have_told hope_this hrs i_call it_#n june_#clock me_you "
            "new_appoin not_change our_meetin partne_is paul r ring_at s:apolog said_yes same_day stuck talk_#day "
            "then time_#day time_instea travel unless you_tell your_new your_unders"
        ),
        8: (
            "#clock_? #day_instea and_we appoin_for arrive_at asked audit been_update can_do court dear_mr "
            "declin_old discus event_has feel_better fenn had half_past have_moved have_said hotel ill in_court "
            "inspec instea_#clock interv invite_is jury l1 laura_fenn let_us like_to move no_proble party previo "
            "s:and s:new s:our s:video says see_you starts_at train we_apolog which_was you_feel you_then"
        ),
        7: (
            "#clock_cet #day_please 22nd ?_? and_#day availa bartos be bearin_with becaus behalf brough_forwar "
            "bumped client close_one coach dear_oliver delive everyt feel fine for_bearin for_inconv greeti hello "
            "if_it interv_to is is_fine is_on kid l2 later meetin_and miss miss_cole mornin moves ms now_be old_one "
            "oliver please_accept please_do proble regret ruth s:l2 s:no s:now s:round same_place same_room starts "
            "surger told too too_early trains venue we_can with_apolog you_said you_to"
        ),
        6: (
            "#day_half #day_i #day_july #n_june 18th action always am_to and_revert any_inconv appoin_is arrive "
            "asked_to be_in bearin better brough can_we cole commit_will direct_is due early for_last got held_up "
            "hold hope_that hope_you in_your inform_that ingrid into is_held is_ill is_not is_regret is_unchan "
            "it_at it_for it_to june_#n make me_know nadia not_possib now_on office_in on_14th past planne "
            "planne_for pm_pt possib_for pt recove remain replac revert ron s:great s:not said_you sanjay shut "
            "so_she strike techni than_#clock that_select they_have this_office transf unfort_i until_#clock up_in "
            "valid we_must you_at your_accept"
        ),
        5: (
            "#clock_in #clock_jst #clock_on #day_13th #day_16th #day_becaus #day_then 13th 14th 16th_at aftern "
            "all_other also_in americ amy_we and_same appear are_welcom arrang as_we assess_centre assume "
            "availa_and axmins axmins_bank bank_early been_off been_pulled busine_trip by_then calend call_with "
            "centra_europe change_time chicag condit could_i could_we custom_meetin dear_lindiw dear_oluwas declin "
            "diallo duty early_career eleven ellie_barton else_is europe europe_time ever everyt_else fault figure "
            "for_any for_being for_tellin format half_hour have_looked having_you hello_amy hello_mrs hello_ms "
            "hi_thiago hold_it hour_and i_still in_mornin in_on inconv_and ingrid_solhei into_custom is_#day "
            "is_okay its_way iyer joseph jst karina kim know_#day lacomb laura learne lift lindiw long:0 m "
            "many_thanks may_#clock may_at me_for meetin_#day mode move_you mr_silva mrs_diallo mrs_lacomb mrs_van "
            "ms_iyer night_and not_attend not_get oblige oblige_to okay oluwas on_its other owing owing_to "
            "panel_has passed_it phone_and phone_you plane platfo pm_#clock propos_you pulled pulled_into put_you "
            "releas remark reques_your reyes s:associ s:centre s:chat s:import s:marcus s:meetin s:moved s:onsite "
            "s:projec s:slight select_commit sharp short_notice silva sincer so_sorry solhei still_be still_need "
            "streng streng_interv studio such tellin_us thanks this_is time_your told_them tonder traini trip "
            "unavai unexpe unit unless_you update_invite upgrad us_by us_do van_tonder venkat vertic way we_hope "
            "which which_arrive will_need with_us with_your would_like yes_for you_asked you_from you_need "
            "you_reques your_availa your_earlie your_streng"
        ),
        4: (
            "#clock_as #clock_bst #clock_cest #clock_gmt #day_9th #n_centra 9th accept_it ada advanc advise "
            "advise_that all_right allow altern am_not amy and_can and_see ando anyway approa are_free are_now "
            "at_half attach_please attend bad barton be_advise be_with been_called behalf_veldho below_to board box "
            "bst by_return caleb centra cest checke contin could_be course_we daniel_i depart_is ellie event_type "
            "fallen featur fiona fiona_grant gmt good_? grower haddad has_change have_got have_nice he_says "
            "hello_wesley hi hi_ada hi_caleb hi_ellie hi_minh hill in_aftern is_all is_too is_travel joost "
            "joost_maas july last_night lined lined_up links lucy maas madam many minh mornin_i mr_haddad mr_walker "
            "mrs_perlin must_be need_not nice_day norrsk norrsk_media not_to ogawa ok_? pa parall parall_grid "
            "paulin perlin phone_we please_note ran realis revert_with s:backen s:been s:mornin s:talk s:teleph "
            "same_venue sick sit_on smartr smartr_on so_unless solhei_is sorry_but stays still_your swathi take_#n "
            "take_it techni_interv tellin than_#n that_they that_time theo thiago troubl truly unlock up_for use "
            "veldho veldho_group wait_for walker water we_said we_see wesley will_look will_phone with_chloe "
            "with_joost write_back your_shift"
        ),
        -4: (
            "#clock_becaus #clock_is #day_april #day_is #day_it ana and_#clock and_#n announ anothe_day applie "
            "are_going as_soon assist attend_for betwee_#n certif check childr closin commun confir_for confir_you "
            "direct does_not down drivin each entry every examin expect five_minute follow_your get google "
            "google_meet got_your happy_to have_alread head hear hi_josh human i_confir i_know i_need in_attach "
            "inform_you invite_to is_set it_was job josh kaylei know_if lad lead librar licenc look_forwar luck "
            "made me_to much not_need operat or_#n own paper parkin parkin_is per prepar promis rememb reques role "
            "s:analys s:from s:next s:office s:operat s:panel s:propos scout seeing senior set_for shortl_for "
            "soon_as submit succes test_has that_you that_your then_we ticket to_cancel to_keep to_move top under "
            "unsubs until_then up_to visit we_look when_you within_#n year you_know your_candid your_place "
            "your_profil £"
        ),
        -5: (
            "#n_and #n_days #n_july 4th accoun alread any_time apply appoin_on approx april are_not ask_for "
            "been_schedu best book booked bring_your but call_your chat colour coming coming_days compet comple "
            "data decisi diary did_not done embarr employ excite falls feedba for_short from:board furthe garage "
            "gate gladly going hall have_been have_no have_not have_sent have_you here_is https_zoom.e i_am i_can "
            "id if in_#n in_coming intere is:hires j karen khan_we lane left let_me line link_https link_is link_to "
            "me me_i mill needs not_do once opens page parts perfec phone_screen photo please_bring please_call "
            "please_ring posts quick ready refere regist review round_back s:assist s:at s:candid s:night s:remind "
            "s:your she_is side site some stay_with sugges_#day suit_you tell_you ten_minute think this to_be "
            "to_choose to_have to_tell toront until_#day voice wants we would_#day would_you yes your_cv "
            "your_mobile your_name zoom.e"
        ),
        -6: (
            "#n_hours #n_to analys and_have april_#n below cancel_by charge come_in consid date_#day engine everyo "
            "for_sendin form give_you he hr in_calend in_our interv_for kids letter list look member messag months "
            "need_to news office or_#day our_office out person profil remind report ring_you road s:in s:test s:you "
            "shall_we show sign someth start street time_? tom we_say weeken were will_send write"
        ),
        -7: (
            "#n_minute anythi both call_on call_us candid_for check- closed comes cv decide do_#n five for_#n happy "
            "hi_marcus how interv_will join love name nobody now_and offer open record resume s:may say_#day short "
            "someon thank thank_you them there throug we_will with with_new with_you within x yet you_with"
        ),
        -8: (
            "after all answer b choose did do_not does evenin floor hiring i_would if_you minute mobile not_suit "
            "s:event screen soon table team until want will_be you_for"
        ),
        -9: (
            "#n_is again applic_for back betwee for_me hours march_at my presen result suit test up what will_have "
            "work (always)"
        ),
        -10: (
            "about anothe at_our by_#day first follow great https in just keep number online positi post practi "
            "s:confir s:on s:with schedu"
        ),
        -11: "for give meet questi s:applic speak",
        -12: "been_cancel by from good i_will manage next reply say to your_applic",
        -13: "ask attach before from:list our s:#n s:appoin send shortl week who will_call",
        -14: "sent would",
        -15: "#clock_at from:machine here is:bulk to_you",
        -16: "days set will you_will",
        -17: "s:cancel three when your",
        -19: "two",
        -20: "candid",
        -21: "are bring confir",
        -22: "you_have",
        -23: "and",
        -24: "cancel",
        -25: "you",
        -26: "applic",
        -34: "or",
    },
    "interview_cancelled": {
        92: "cancel",
        67: "s:#day",
        65: "#day",
        64: "s:cancel",
        57: "s:interv",
        53: "anothe new when",
        52: "will",
        47: "interv",
        38: "been_cancel",
        33: "not",
        32: "due",
        30: "off out",
        29: "due_to",
        28: "has_been i",
        27: "have_to",
        25: "anothe_day date s:off with_new",
        24: "can_not contac not_come",
        23: "have_got new_date s:appoin to",
        22: "apolog",
        21: "calend can event to_you",
        20: "day do_not once see_you soon to_cancel",
        19: "anothe_time has schedu",
        18: "again analys i_am pull s:on someth you_with",
        17: "cancel_by contac_you got leave need_to shortl write",
        16: "and_we appoin_on been going ill no set still take_place unders",
        15: "chat panel reason s:may s:not s:our s:with sorry week will_contac",
        14: (
            "#n_may april be_able cancel_your come embarr for_anothe for_unders going_to in_touch long:0 out_on "
            "revise to_set we_must"
        ),
        13: (
            "as_soon been_called called chat_we course down find_anothe i_shall interv_on recrui remove s:#clock "
            "still_want team_will touch we_have will_not"
        ),
        12: (
            "#n_april able able_to back back_to do fall fresh furthe_notice i_write interv_for interv_schedu "
            "is:answer known member my s:meetin s:sorry shall soon_as team team_can to_call to_see very_much "
            "want_to your_interv"
        ),
        11: (
            "#day_after #day_we after_all am at_#n becaus call_off cancel_our from:ats from:scheduling interv_at "
            "may monday once_i runnin s:do s:event schedu_for so some text_you they_still voice we_shall will_sort "
            "will_text your_recrui"
        ),
        10: (
            "#clock_is #day_interv be_in being both call cancel_this circum dates diary else from_your hey i_can "
            "in_runnin interv_#day is_cancel mark may_has mr my_collea not_being not_see o'cloc off_#day owing "
            "owing_to panel_is place recrui_team set_up will_messag your_appoin your_calend"
        ),
        9: (
            "ahead am_workin and_i announ call_on comes coming_days conduc data_analys date_when date_yet dead "
            "falls farm for_#n for_her have_new have_no his i_know i_promis in_coming is_dead is_out it_from me_i "
            "much no_longer not_take notice now_and operat promis_you remove_it s:#n school_is sick sort stay_with "
            "step_in taken text time_will times_for unexpe very ward when_it when_we will_come will_send"
        ),
        8: (
            "about_this and_nobody anothe_date apolog_for appoin as_two below_has bookin call_#day cancel_#day "
            "cancel_as dear_sir due_course emerge fire flight floor for_me friday go_ahead grace harms has_had "
            "in_due interv_planne is_no longer marta megan not_do not_go not_going note_that only_way option "
            "people_are planne_for please propos reach_out reason_given regard_to rescue rosa s:april s:is s:lind "
            "s:postpo s:rosa see send send_you so_sorry someth_else still_in strike sugges that_i this_aftern "
            "to_book touch_to travel want water we_apolog what_is when_i will_follow will_reach write_you xx"
        ),
        7: (
            "about_ten admiss after all_shortl altern and_have any_inconv are are_still are_unable call_this car's "
            "chicke client_has collea come_#day event_below family for_#day for_any for_data had_two have_cancel "
            "have_taken hi_tom in_for inform_that intro_call is_what its know_what know_when kopf may_at ms_wei "
            "must new_day new_slots not_be not_yet on_#clock please_note s:come send_new shall_not sir sr stable "
            "step this_mornin times visit we_will wei wei_kopf wife will_share will_write workin you_again you_ring "
            "your_candid"
        ),
        6: (
            "#n_o'cloc #n_octobe am_so anchor and_our and_three andrei ann are_very arrang as b be_invite "
            "been_withdr bless by_for car come_back crewin date_is dear_grace delaye for_furthe given god god_bless "
            "got_to has_cancel head hello_andrei hi_mark intro is is_likely likely likely_to liz master me_on "
            "moment mr_shaw new_appoin not_leave octobe off_sick on on_#day on_#n on_me on_our once_she our_appoin "
            "pacifi place_in please_do please_keep priya propos_for recrui_will regard regret regret_that reopen "
            "s:call s:firefi s:intro s:librar s:monday s:please saying shaw shortl_candid shut sorry_i sorry_to "
            "stand talk_#day techni_lead teleph_you time_has to_have to_select tom touch_once unable unable_to "
            "unavai up_new van vertic vessel visits we_said when_bookin would_you you_about you_once you_prepar "
            "you_that"
        ),
        5: (
            "#day_i #n_#clock #n_hours 2nd affect aftern again_and allow ananya_ji anymor appoin_for are_both at "
            "at_yard biolog candid_will closed cold cole come_on coming conver cork date_has days dear_ananya depot "
            "dept do_#n do_anythi drop fenn fix fixed flat for_last for_week freeze had head_will hi_jördis "
            "hi_sunil homewo i_regret in_proces in_with inconv is:hires is_back it_may it_then ji jördis launch "
            "laura laura_fenn me_some me_to miss_cole must_cancel nobody not_want note on_leave onsite onsite_day "
            "our_call outage packed ping planne proces proces_is protec qc_analys reach return_to revert_with "
            "ringas rui s:can s:chat s:hi s:onsite s:qc s:round s:teleph short_notice should_not sir_madam slippe "
            "slots snow someth_up sorry_but sort_someth stands sunil system that_interv tide tideli tideli_biolog "
            "time_with to_connec to_pick touch_with up urgent uses uses_workab visit_our warnin we week_after "
            "will_revert will_update with_some workab yard you_at you_bell you_send you_to you_when"
        ),
        4: (
            "#day_as active ah all_interv am_going am_very analys_ii ananya and_recrui anythi_else applic_remain "
            "are_back are_better are_fine are_not as_his at_short at_weeken baby be_advise be_discou becky "
            "been_found been_taken before_i being_consid better can_get cath caught cellar chasin clear closur "
            "come_down come_in connec contac_your course_we custom_succes data days_and dear_ms dear_priya discus "
            "do_it down_and each_you event_has excuse excuse_us find flu for_custom for_interv for_to forese "
            "from_#day get_back get_in give_me gone happen hari have_questi hi hi_hari i_need ibrahi ii illnes "
            "in_at in_or in_week interv_can invite_to irish irish_time is_closed is_off is_under is_with judge just "
            "link_to lost lumen madam manage_on may_#n md md_has next_week non-re normal not_even not_make not_need "
            "oh on_you open_again or_out peter postpo promis qc quick_one regret_we reorga revert ring_when risk "
            "rush s:about s:arrang s:bright s:day s:go s:jun s:mainte s:this school sent_on simon sms sorted stay "
            "still_being stuck succes_manage tan tessa that_day that_he them_for think this_event to_arrang to_do "
            "to_find to_fix to_meet to_work togeth track tuesda use_link water_and we_pray we_write weathe weeken "
            "will_check will_drop will_get with_them write_to you_booked your_place"
        ),
        3: (
            "#clock_#day bauman be_closed brambl consid_and dr_farah e e_bauman farah have it_goes keen likes "
            "messag_you mrs_santos once_they s:labs sorry_pal super things transp unsubs_from yet your_visit"
        ),
        -3: (
            "#n_march accoun after_that chase it_was not_miss ok s:schedu says stage strong to_our touch_when "
            "until_#day unwell unwell_and we_regret will_give will_now zoom"
        ),
        -4: (
            "#clock_am #clock_on #day_#day #day_? #n_days 4th about_it above addres all all_candid alread am_not "
            "am_writin and_#day and_your applic_for applyi as_i as_you at_our attend august been_off behind best "
            "big board can_you case closin commit contra could_not counci cv date_#day date_and dear_applic desk "
            "doing done either few_more final finali find_new follow_your form from:board govern he him home https "
            "i_would in_on includ interv_and invite is_ill jo jobs know lad latest link little lookin mail manage "
            "marcus me_and me_know need_few needs new_#day not_been not_reply office on_your outcom park part "
            "passed plus possib projec quiet rather_than record refere resour s:? s:are s:driver s:invita s:job "
            "s:new s:outcom s:result s:test s:we salary seeing septem six so_#day staff suits take_it these thing "
            "time time_#clock time_that to_keep to_my twice under us_when vacanc venue video volunt wanted wants "
            "wear whethe while with_our within you_by you_were your_profil yours"
        ),
        -5: (
            "#clock_in #n_to app approv are_sorry ask_for at_#clock bit call_us candid candid_on career comple "
            "did_not expect great half happy has_not hi_kaylei house in_app insura intere interv_has interv_is "
            "interv_with into is_#day it_to it_will like locati month mornin name people plan pm presen reply_to "
            "requir ring_you run s:at s:class s:date s:pm shift show sign sorry_for takes taking teams their they "
            "though too us we_are we_need welcom went where will_take with_your x you_#day you_on"
        ),
        -6: (
            "#day_mornin #n_#day #n_june accept all_day and_must and_you anyone apply are_on betwee change crane "
            "day_so detail does early first four got_your have_you hear is_still kaylei late lawyer let_me list "
            "love made months move news nice offer positi profil resume right role select servic she since start "
            "submit test thank_you them three to_#clock to_resche to_this told unit writin year yes you_are "
            "you_would"
        ),
        -7: (
            "but call_you class direct email employ everyt feedba five forwar free here hiring in_trial june last "
            "letter like_to old other person please_call reply s:office thank they_have to_#day was we_would who "
            "works your_applic (always)"
        ),
        -8: (
            "#day_and #n_at #n_minute about_your call_to ms partne round s:change s:your say that_you there wait "
            "waitin were would_like"
        ),
        -9: "also could for_you for_your how is_in more post receiv tell till you",
        -10: ("asked attach bring decide did for from:list have_not instea s:update second than thanks_for throug"),
        -11: "ask by_#day decisi from:person good put result trial will_call",
        -12: "#day_at #n confir new_time number phone read s:applic then",
        -13: "#clock and is:bulk minute now s:you which will_have",
        -14: "in s:for would you_can",
        -15: "answer resche same",
        -16: "by job long:2 thanks",
        -17: "from you_will",
        -18: "if_you you_have",
        -22: "before",
        -23: "? is:asking",
        -24: "applic",
        -25: "or",
        -26: "it",
        -28: "one",
        -36: "your",
        -39: "if",
    },
}
