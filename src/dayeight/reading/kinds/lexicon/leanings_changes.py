"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_rescheduled": {
        103: "same",
        92: "instea",
        88: "#clock",
        62: "at_#clock",
        55: "change",
        53: "now",
        51: "#day",
        47: "sorry",
        42: "s:change",
        39: "at",
        37: "new",
        33: "s:update",
        32: "apolog i_have",
        31: "is:answer your_interv",
        30: "for_you to_#day",
        29: "#n at_#n",
        27: "will_now",
        25: "new_time update",
        24: "meetin old s:date s:time",
        23: "#n_instea hope shift time",
        22: "#clock_am has place to_#clock we_have",
        21: "half inconv she_will so_i",
        20: "in_place is_now may on_#day that_is",
        19: "double from:person mr s:#day",
        18: "day had_to instea_? ist moved not s:revise",
        17: "#clock_same #day_#day #day_same #n_#day as i rearra",
        16: "#day_#n as_you make_it may_#n must said same_link",
        15: "#n_#clock am_ist dear o'cloc pm postpo s:interv she",
        14: (
            "accept himsel hour june no_worrie not_#day now_#day on_#n plan revise runnin s:invita s:resche so "
            "still sudden time_is worrie you_on"
        ),
        13: ("#day_may call_to displa do_#day for_lettin know_you lettin s:postpo same_time slot that unchan unfort"),
        12: (
            "#n_may #n_then am apolog_for cet come_#day former have interv_is invita late please_be previo rather "
            "resche ten thanks_for to_change"
        ),
        11: (
            "#clock_#day #clock_instea #clock_pm #day_and #day_so acknow are_on been could earlie half_#n having "
            "held i_must mrs on panel place_#day please_acknow proble roof sorry_for stands talk_#day tell_me "
            "will_ring"
        ),
        10: (
            "#clock_hrs 16th and_we becky been_resche brandt excuse excuse_me has_been hey_marcus is:calendar "
            "is_still it it_#n new_#day not_#clock on_phone our_call phone pushed rather_than ring_at s:has steve "
            "than unders we_apolog your_unders"
        ),
        9: (
            "#clock_o'cloc #day_can and_she been_update call_you change_plan close dear_miss do_it event_has fine "
            "for_sudden from:scheduling have_asked have_said hope_this hrs i_call interv is_fine july_#n "
            "june_#clock jury let_us mate me_you new_appoin not_change now_be our_meetin partne_is party paul r "
            "s:apolog said_yes says stuck then unless"
        ),
        8: (
            "#clock_? #day_instea #day_will #n_as appoin_for arrive_at asked audit be can_we cdt coach court "
            "declin_old feel_better fenn had half_past have_moved have_told hope_that ill in_court inspec "
            "instea_#clock invite_is laura_fenn like_to make no_proble pm_#clock pm_cdt s:and s:new s:our s:video "
            "same_day same_zoom see_you starts_at time_#day time_instea too train travel which_was will_assume "
            "you_feel you_tell your_new"
        ),
        7: (
            "#day_half #day_please 22nd ?_? aftern all_other and_#day any_inconv assume be_availa behalf bumped "
            "busine can_do centra client close_one dear_mr delive due_to feel for_any got greeti hotel if_it "
            "interv_to into is_on june_#n kid l1 later meetin_and miss move moves old_one partne please_do pulled "
            "pulled_into ruth s:amende s:l2 s:now s:round same_place same_room starts too_early trains venue we_can "
            "with_apolog you_said you_then"
        ),
        6: (
            "#clock_cet #clock_jst #n_june 14th always am_to and_revert appoin_is arrang arrive asked_to availa "
            "bartos be_in bearin bearin_with becaus been_change better brough brough_forwar centra_europe "
            "change_time change_to commit_will dear_oliver direct_is discus europe europe_time everyt find_anothe "
            "for_bearin for_inconv for_last good_with held_up hello hold hope_you in_your ingrid is_held is_regret "
            "is_unchan it_at it_to jst l2 link may_at me_know miss_cole mornin mr_silva ms ms_iyer muck muck_you "
            "nadia not_possib now_on office_in old_#day oliver on_14th other other_arrang past planne planne_for "
            "please_accept please_note pm_pt possib_for pt recove regret replac revert ron s:great s:moved s:no "
            "s:not s:storag said_you sanjay shut silva so_she such surger than_#clock that_select they_have "
            "this_office to_muck told transf unfort_i until_#clock up_in venkat water we_must which you_at you_to "
            "your_accept zoom_link"
        ),
        5: (
            "#clock_gmt #clock_in #day_13th #day_16th #day_at #day_i #day_july #day_march #day_then 13th 16th_at "
            "18th action also_in americ amy_we and_same appear are_welcom as_we availa_and been_off been_pulled "
            "busine_trip by_then chicag cole could_i could_we custom_meetin dear_lindiw declin diallo duty early "
            "eleven ellie_barton else_is everyt_else fault figure for_#day for_tellin gmt half_hour having_you "
            "hello_amy hello_ms hi_thiago hold_it hour_and i_do i_still if_new in_mornin in_on inconv_and "
            "inform_that ingrid_solhei into_custom is is_#day is_ill is_okay it_for its_way iyer joseph kim "
            "know_#day lacomb laura learne lift lindiw m many_thanks march_#n may_#clock me_for meetin_#day "
            "move_you mrs_diallo mrs_lacomb mrs_van night_and not_attend not_get oblige oblige_to okay on_its "
            "panel_has phone_and phone_you platfo propos_you put_you releas remain renee reques_your reserv reyes "
            "s:associ s:chat s:import s:marcus s:mornin s:onsite s:slight select_commit sharp short_notice sincer "
            "solhei still_be still_need streng streng_interv strike studio techni tellin_us thanks time_your "
            "told_them tonder traini trip troubl unexpe unless_you update_invite upgrad us_by valid van_tonder "
            "vertic we_hope with_us with_your yes_for you_asked you_from you_reques your_availa your_earlie "
            "your_streng"
        ),
        4: (
            "#clock_cest #clock_on #day_9th #day_becaus 9th accept_it ada advanc advise_that all_right allow altern "
            "am_not amy and_can and_see ando anyway approa are_free are_now are_very arrang_for as_before assess "
            "assess_centre at_half attend axmins axmins_bank bad bank_early barton be_with been_called "
            "behalf_veldho board box by_return caleb calend call_with cest chat_to checke condit constr contin "
            "could_be daniel_i dear_oluwas depart_is due early_career ellie ever fallen financ fiona fiona_grant "
            "for_being format four_on good_? grower have_looked he_says hello_mrs hello_wesley here_and hi hi_ada "
            "hi_caleb hi_ellie hi_minh hill in_aftern is_all joost joost_maas karina last_night lined lined_up lucy "
            "maas madam many minh mode mornin_i mr_haddad mr_walker mrs_perlin must_be need_not not_hear not_to "
            "ogawa oluwas owing owing_to pa parall parall_grid passed_it perlin phone_we plane ran realis remark "
            "reply_here revert_with s:band s:been s:centre s:meetin s:projec s:talk s:teleph smartr smartr_on "
            "so_sorry so_unless solhei_is sorry_but sorry_to stays still_your swathi take_#n techni_interv than_#n "
            "that_they theo truly unavai unit up_for veldho veldho_group very_sorry wait_for walker way we_said "
            "wesley which_arrive will_look will_need will_phone with_joost with_that would_like write_back you_need "
            "your_origin"
        ),
        -4: (
            "#clock_becaus #clock_is #day_it #n_#n ana and_#clock and_#n announ anothe_day applie appoin_on as_soon "
            "ask_for assist betwee_#n calend_invite carry certif closin confir_you congra contac direct does_not "
            "drivin email end entry every examin expect five_minute follow_your get got_your hall happy_to "
            "have_sent he_is head hi_josh human i_know in_#n in_calend inform inform_you is_below is_set it_was "
            "it_will job josh know_if lad lane licenc look_forwar lovely luck made me_to meet_link much need "
            "not_need ok or_#n own paper parkin per photo prepar promis quick rememb reques role round s:analys "
            "s:call s:from s:manage s:next s:office s:panel seeing senior set_for shortl_for soon_as sort straig "
            "submit succes team then_we ticket to_cancel to_keep to_move top toront unsubs until_then up_to us_in "
            "visit we_look when_you will_write within_#n withou you_know your_candid your_cv your_place your_profil "
            "£"
        ),
        -5: (
            "#n_and #n_days #n_july 4th any_time apply appoin_with approx april april_#n are_going are_not "
            "been_schedu best booked bring_your call_at call_your colour come_in coming_days compet comple data "
            "did_not done each embarr employ excite falls februa_at feedba for_short from:board furthe garage "
            "gladly going have_no have_not have_you here_is https_zoom.e i_can id in_coming intere is:hires karen "
            "khan_we left link_https link_is me me_i mill months needs once opens our_office out page parts perfec "
            "phone_screen please_bring please_call posts ready regist road round_back s:assist s:at s:candid "
            "s:night s:remind s:test scout she_is side site some stay_with sugges_#day suit_you ten_minute that_you "
            "that_your think to_choose to_tell until_#day voice wants we_will with_dr would_#day would_you yes "
            "your_mobile your_name zoom.e"
        ),
        -6: (
            "#n_februa #n_hours accoun all analys and_have book but call_on call_us cancel_by charge coming consid "
            "date_#day decisi diary everyo for_sendin form gate give_you have_been he hr i_am in_our j kids let_me "
            "letter line link_to list look news office or_#day refere remind report review ring_you s:may s:you "
            "shall_we show sign start street tell_you there to_be to_have tom we_say weeken will_be"
        ),
        -7: (
            "#clock_has #n_to anothe anythi below both candid_for check- cv do_#n do_not does engine februa five "
            "for_#n happy hi_marcus interv_will join love member messag my name need_to nobody not_suit now_and "
            "offer person please_ring presen profil record resume s:in s:with say_#day someon someth thank "
            "thank_you them this throug were will_send with_new with_you within work write x you_for you_with"
        ),
        -8: (
            "#n_minute answer b choose closed comes decide evenin how i_would mobile open s:event screen short "
            "table until up want yet (always)"
        ),
        -9: (
            "after applic_for at_our back betwee did floor follow for_me hiring if_you meet minute practi reply "
            "result soon suit test what will_have with"
        ),
        -10: "#n_is again by_#day first good hours keep number online positi post s:confir",
        -11: "been_cancel give great https i_will just s:applic s:on say schedu to",
        -12: "about before by for from from:list here in next questi speak your_applic",
        -13: "ask attach march_at our s:#n s:appoin send shortl week who will will_call",
        -14: "manage sent",
        -15: "#clock_at from:machine is:bulk to_you would",
        -16: "set when",
        -17: "days three you_will your",
        -18: "s:cancel",
        -20: "confir two",
        -21: "and are bring candid",
        -22: "you_have",
        -23: "cancel",
        -26: "applic you",
        -35: "or",
    },
    "interview_cancelled": {
        91: "cancel",
        69: "s:#day",
        68: "s:cancel",
        66: "#day",
        57: "s:interv",
        54: "when",
        53: "anothe",
        52: "new will",
        51: "interv",
        36: "been_cancel",
        34: "not out",
        31: "due off",
        29: "have_to",
        28: "due_to has_been",
        26: "can_not i",
        25: "date with_new",
        24: "anothe_day contac s:off soon to",
        23: "calend have_got not_come s:appoin",
        22: "again new_date",
        21: "apolog can do_not has once to_you",
        20: "event",
        19: "day panel schedu see_you to_cancel to_pull write",
        18: "analys anothe_time cancel_by i_am leave need_to pull s:on sorry",
        17: "back contac_you someth take_place you_with",
        16: "appoin_on ill no set shortl",
        15: "and_we going got in_touch recrui still unders we_must week will_contac",
        14: (
            "#n_may april as_soon been called chat come embarr for_anothe for_unders fresh out_on reason revise "
            "s:may s:not s:our to_call touch we_have your_interv"
        ),
        13: (
            "#n_april at_#n be_able becaus call_off cancel_your course diary down going_to i_shall interv_#day "
            "interv_on interv_schedu runnin s:with shall soon_as still_want team_will to_set will_not"
        ),
        12: (
            "back_to been_called chat_we do fall find_anothe i_write known long:0 member panel_is place remove "
            "s:sorry schedu_for team_can want_to"
        ),
        11: (
            "#day_after #day_we able able_to am and_i call cancel_our comes from:scheduling furthe_notice his "
            "interv_at may my not_take notice once_i s:#clock s:meetin set_up some sort taken team text_you to_see "
            "travel very_much voice we_shall will_sort will_text your_recrui"
        ),
        10: (
            "#clock_is #day_interv after_all both cancel_this circum else emerge for_#n from:ats have_taken i_can "
            "in_runnin interv_for is:answer may_has monday my_collea not_see owing owing_to recrui_team s:#n s:do "
            "s:event sick so they_still time_will will_come will_messag your_appoin your_calend"
        ),
        9: (
            "ahead am_workin announ anothe_date at be_in call_at coming_days conduc data_analys date_yet dates dead "
            "falls for_her fresh_slot from_your hey i_know in_coming is_cancel is_dead is_out mark marta me_i mr "
            "much no_longer note_that now_and o'cloc off_#day remove_it school_is stay_with step_in text times_for "
            "unexpe ward what_is when_we will_write"
        ),
        8: (
            "about_anothe about_this and_nobody apolog_for appoin as_two being below_has bookin call_#day call_on "
            "date_when due_course farm flight floor for_me friday go_ahead got_to grace harms have_new have_no "
            "i_promis in_due inform_that interv_planne it_from megan not_being not_go not_going not_travel only_way "
            "operat option people_are planne_for promis_you propos reach_out reason_given regard_to rescue s:april "
            "s:postpo see send send_you short_notice so_interv someth_else strike sugges that_i to_book touch_to "
            "very we_apolog when_i when_it will_follow will_send write_you xx"
        ),
        7: (
            "#clock_has about_ten admiss all_shortl altern am_so and_have any_inconv are are_unable burst call_this "
            "cancel_#day cancel_as car's chicke collea come_back dear_sir event_below family fire for_any for_data "
            "had_two has_had have_cancel in_for intro_call is_no is_what know_what know_when kopf longer ms_wei "
            "must new_day new_slots not_yet ops pacifi please please_note rosa s:come s:lind s:rosa send_new "
            "shall_not sir so_sorry stable step still_in stuck this_aftern this_mornin times travel_to unable "
            "unable_to want water wei wei_kopf wife will_reach workin you_ring"
        ),
        6: (
            "#n_octobe after anchor and_our and_three andrei are_not are_still at_short b back_in be_invite "
            "been_withdr bless by_for car client_has come_#day crewin date_is dear_grace delaye discus fenn "
            "for_#day for_furthe god god_bless hello_andrei hi_tom intro is_likely its laura laura_fenn likely "
            "likely_to manage_on master may_at me_on mr_shaw must_cancel new_appoin not_be not_do not_leave octobe "
            "on on_#clock on_#n on_me on_our our_appoin our_vp place_in please_do please_keep priya propos_for "
            "recrui_will regard regret regret_that reopen s:call s:firefi s:intro s:is s:librar s:monday s:please "
            "saying shaw shortl_candid slot sorry_but sorry_i sorry_to sr stand storm talk_#day techni_lead "
            "teleph_you time_has to_have to_select touch_once unavai up van vertic vessel visit we_said we_will "
            "when_bookin will_get will_share would_you you_about you_again you_prepar you_that you_when your_candid"
        ),
        5: (
            "#day_i #n_hours #n_o'cloc 2nd affect allow ananya ann appoin_for are_both are_very arrang as at_all "
            "at_yard biolog calm candid_will cole come_on coming conver cork data dept do_anythi drop fix fixed "
            "flat for_last for_week given has_cancel have head head_will here_at hi hi_jördis hi_mark hi_sunil "
            "homewo i_regret in_proces in_with inconv is is:hires is_fixed it_may it_then just jördis launch liz "
            "me_to miss_cole moment nobody not_happen not_want off_sick on_leave on_that once_she onsite onsite_day "
            "our_call outage packed panel_have planne postpo proces_is protec qc_analys reach return_to revert_with "
            "ringas rui s:ananya s:can s:chat s:qc should_not shut sir_madam slippe slots snow sort_someth stands "
            "sunil system that_interv things tideli tideli_biolog time_with to_arrang to_meet to_pick tom "
            "touch_with unders_and up_new visits vp warnin we week_after will_revert will_update with_some write_to "
            "yard yet you_at you_once you_send you_to"
        ),
        4: (
            "#n_#clock active again_and all_interv am_going am_very analys_ii ananya_ji and_recrui and_will anymor "
            "anythi_else are_back are_better are_fine at_weeken baby be_advise be_back been_found been_taken "
            "before_i being_consid better can_get caught cellar chasin clear closed cold come_down come_in "
            "contac_your custom_succes date_has days days_and dear_ananya dear_ms dear_priya depot do_#n do_it "
            "down_and each_you excuse excuse_us for_interv forese freeze from_#day get_in give_me had happen hari "
            "have_questi hi_hari i_need ibrahi in_or inform interv_can invite_to irish irish_time is:calendar "
            "is_back is_closed is_off is_under is_with ji judge keen link_to lost lumen madam may_#n md md_has "
            "me_some next_week non-re normal not_even not_need not_worry note oh on_#day on_you open_again or_out "
            "overni peter ping proces qc quick_one regret_we reorga revert ring_when risk s:about s:arrang s:bright "
            "s:day s:go s:hi s:jun s:mainte s:onsite s:panel s:teleph school sent_on simon sms someth_new someth_up "
            "sorted still_being succes_manage tan tessa that_day them_for tide to_connec to_find to_fix to_work "
            "togeth urgent us_ring use_link uses uses_workab visit_our water_and weathe weeken will_check will_drop "
            "with_them workab worry you_bell your_place"
        ),
        3: "aftern ah figure in_week not_make s:re super talk think track",
        -3: (
            "#day_#day after_that and_for board do_#day either_way find_you left plus s:decisi s:test s:time says "
            "strong theref thing time to_interv view"
        ),
        -4: (
            "#clock_on #clock_to #day_? #n_#n #n_march 4th about_it above accoun addres all_candid alread am_not "
            "am_writin and_#day and_your applyi as_i as_you at_our attend august back_from been_off behind best big "
            "can_you career carry case chase closin commit contra could_not counci cv date_and dear_applic desk "
            "done few_more final finali find_new follow_your google_meet govern he hope https in_on in_your "
            "interv_and invite is_ill jo jobs lad late latest let_me little lookin mail march march_#n marcus "
            "me_and meet need_few needs not_been not_reply on_your openin origin park part passed people projec "
            "quiet rather_than record refere remind reserv resour s:? s:are s:confir s:driver s:job s:new s:outcom "
            "s:result s:we salary seeing septem six so_#day staff stage these this_is three time_#clock time_is "
            "time_that to_keep to_my to_our touch_when twice under until_#day unwell unwell_and us_when vacanc "
            "venue volunt wanted wants we_are wear whethe while will_now with_our within withou you_by you_need "
            "you_were your_profil"
        ),
        -5: (
            "#clock_am #n_days #n_to applic_for approv are_on ask_for at_#clock bit call_us candid_on comple "
            "date_#day did_not doing either expect form from:board great half happy has_not have_you hi_kaylei him "
            "home house i_would in_app includ insura interv_has interv_is interv_with into is_#day it_to it_will "
            "know like link locati me_know month name outcom plan possib presen reply_to requir ring_you run s:at "
            "s:date s:invita shift show sign submit suits take_it takes taking teams their though too us video "
            "we_need welcom went with_your x you_#day you_on yours zoom"
        ),
        -6: (
            "#day_mornin #n_#day #n_june accept all_day and_must and_you anyone app betwee but candid change crane "
            "day_so detail does early four got_your in_trial intere is_still kaylei lawyer list love made months "
            "move news nice resume right role s:class s:m say select servic she start thank_you them they to_resche "
            "to_this told unit where will_take writin year yes you_are you_would"
        ),
        -7: (
            "apply call_to call_you class direct email employ everyt feedba first five forwar free hear hiring june "
            "letter like_to offer old other please_call positi profil round s:office test thank to_#clock to_#day "
            "was we_would who works your_applic"
        ),
        -8: "#day_and #n_at about_your last ms person reply s:change s:your that_you they_have waitin (always)",
        -9: ("#n_minute also could for_you for_your here is_in more partne post receiv tell till wait were would_like"),
        -10: "#day_at asked attach from:list from:person have_not how second than there trial you",
        -11: (
            "bring by_#day decide decisi did for good instea put result s:update thanks_for throug will_call will_have"
        ),
        -12: "#clock and ask confir in number phone s:applic then",
        -13: "#n is:bulk new_time read which",
        -14: "by minute s:for s:you same would you_can",
        -15: "from now resche you_will",
        -16: "answer job long:2",
        -17: "if_you thanks",
        -18: "you_have",
        -21: "before",
        -23: "? is:asking",
        -25: "applic",
        -26: "or",
        -28: "it one",
        -37: "your",
        -41: "if",
    },
}
