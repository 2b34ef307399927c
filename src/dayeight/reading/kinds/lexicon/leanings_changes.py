"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_rescheduled": {
        97: "same",
        90: "instea",
        83: "#clock",
        62: "at_#clock",
        52: "change",
        50: "#day now sorry",
        43: "s:change",
        42: "at",
        35: "new",
        31: "for_you i_have",
        30: "your_interv",
        29: "at_#n s:update",
        28: "#n apolog to_#day",
        26: "is:answer will_now",
        25: "meetin s:time update",
        24: "s:date",
        23: "#n_instea has old we_have",
        22: "place to_#clock",
        21: "hope may new_time shift",
        20: "#clock_am half in_place inconv not on_#day she_will so_i time",
        19: "from:person is_now mr",
        18: "day double had_to s:revise that_is",
        17: "#day_same instea_? ist may_#n s:#day",
        16: "#clock_same #n_#day as as_you i moved must postpo rearra s:resche same_link",
        15: "#day_#n accept dear runnin said",
        14: "#day_#day am_ist could make_it no_worrie not_#day o'cloc on_#n resche revise she so unfort you_on",
        13: (
            "#day_may call_to come_#day do_#day have himsel hour interv_is june plan pm s:interv same_time slot "
            "still sudden unchan worrie"
        ),
        12: (
            "cet displa for_lettin former i_must invita know_you lettin please_be rather s:invita s:postpo "
            "sorry_for thanks_for that to_change"
        ),
        11: (
            "#clock_instea #n_may #n_then am apolog_for earlie has_been late new_#day on place_#day please_acknow "
            "rather_than roof stands tell_me ten than"
        ),
        10: (
            "#clock_hrs #clock_pm #day_and #day_so 16th are_on been_resche brandt excuse excuse_me from:scheduling "
            "half_#n having is:calendar is_still it july_#n mrs not_#clock now_#day on_phone our_call phone s:has "
            "steve time_is will_ring"
        ),
        9: (
            "#clock_#day #clock_o'cloc #day_can #day_will #n_#clock acknow appoin_for becky been close dear_miss "
            "do_it due_to have_asked have_told held hey_marcus hope_this hrs it_#n mate me_you not_change panel "
            "paul pushed r ring_at s:apolog said_yes same_day stuck talk_#day then travel unders unless you_tell "
            "your_new your_unders"
        ),
        8: (
            "#clock_? #day_instea #n_as and_she and_we arrive_at asked audit becaus been_update call_you court "
            "dear_mr declin_old event_has feel feel_better fenn for_sudden had half_past have_moved have_said hotel "
            "i_call ill in_court inspec instea_#clock interv june_#clock jury l1 laura_fenn let_us like_to move "
            "new_appoin no_proble our_meetin party previo regret s:and s:our s:video says see_you starts_at "
            "time_#day time_instea train we_apolog we_can you_feel you_then you_to"
        ),
        7: (
            "#day_please 22nd ?_? and_#day bartos be behalf bumped can_do client coach dear_oliver delive discus "
            "due everyt fine for_inconv if_it interv_to invite_is is is_fine is_on kid later meetin_and miss mornin "
            "moves now_be old_one oliver please_accept please_do proble s:l2 s:new s:no s:round same_place "
            "same_room starts surger told too too_early venue which_was with_apolog you_said"
        ),
        6: (
            "#clock_cet #day_half #day_i #day_july 18th always am_to and_revert asked_to availa be_in bearin "
            "bearin_with better brough brough_forwar can_we cole commit_will could_we direct_is early for_bearin "
            "for_last got greeti held_up hello hold hope_that hope_you ingrid into is_#day is_held is_ill is_regret "
            "is_unchan it_at june_#n long:0 make miss_cole ms nadia now_on on_14th past planne planne_for pm_pt pt "
            "recove revert ruth s:now said_you sanjay so_she so_sorry techni than_#clock trains until_#clock up_in "
            "we_must you_at your_accept"
        ),
        5: (
            "#clock_in #clock_jst #day_13th #day_16th #day_becaus #day_then #n_june 13th 14th 16th_at action "
            "all_other also_in amy_we any_inconv appear appoin_is are_now are_welcom arrive assume availa_and "
            "been_off been_pulled busine_trip by_then centra_europe change_time could_i custom_meetin dear_lindiw "
            "declin diallo duty eleven ellie_barton else_is europe europe_time everyt_else fault figure for_any "
            "for_being for_tellin format half_hour has_change hello_ms hi_thiago hold_it hour_and i_still in_mornin "
            "in_on in_your inconv_and inform_that ingrid_solhei into_custom is_not is_okay it_for it_to its_way "
            "iyer joseph jst karina lacomb laura learne lift lindiw m many_thanks may_#clock may_at me_for me_know "
            "meetin_#day mode move_you mr_silva mrs_diallo mrs_lacomb mrs_van ms_iyer not_attend not_get not_possib "
            "oblige oblige_to office_in okay on_its other owing owing_to panel_has passed_it phone_you platfo "
            "pm_#clock possib_for propos_you pulled pulled_into put_you releas remain remark replac ron s:associ "
            "s:great s:import s:moved s:not s:onsite s:projec s:slight select_commit sharp short_notice shut silva "
            "sincer solhei still_need streng streng_interv strike such tellin_us they_have this_is time_your tonder "
            "traini transf unexpe unit unless_you update_invite upgrad us_by us_do use valid van_tonder venkat "
            "vertic way we_hope will_need will_phone with_us with_your would_like yes_for you_asked your_availa "
            "your_earlie your_streng"
        ),
        4: (
            "#clock_as #clock_bst #clock_cest #clock_gmt #clock_on #day_#clock #day_9th #n_centra accept_it ada "
            "advanc advise advise_that aftern allow also altern am_not am_sorry americ amy and_can and_see anyway "
            "approa are_free arrang as_we assess_centre at_half attach_please attend axmins axmins_bank bad "
            "bank_early barton be_with becaus_i been_called behalf_veldho below_to blocke board box bst by_return "
            "caleb calend call_with centra cest checke chicag condit contin could_be course_we dear_oluwas "
            "depart_is early_career ellie event_type ever featur fiona fiona_grant flight for_#day four gmt good_? "
            "grower haddad have_got have_just have_looked have_nice having_you he_says hello_amy hello_mrs "
            "hello_wesley hi_ada hi_caleb hi_ellie hi_minh hill in_aftern interv_by is_all is_too it_on joost "
            "joost_maas july kim last_night lined lined_up link links lucy maas madam minh mornin_i mr_haddad "
            "mrs_perlin need_not nice_day night_and norrsk norrsk_media not_to ogawa ok_? oluwas out_with pa parall "
            "parall_grid partne perlin phone_and plane please_note profes quiet ran realis reques_your revert_with "
            "reyes s:backen s:been s:centre s:chat s:marcus s:meetin s:mornin s:talk s:teleph same_venue sick since "
            "sit_on smartr smartr_on so_unless so_we solhei_is sorry_but stays still_your studio swathi take_#n "
            "take_it techni_interv tellin than_#n thanks that_they theo thiago trip troubl truly unavai unlock "
            "up_for us_know veldho veldho_group wait wait_for was we_said we_see wesley which will_look with_chloe "
            "with_joost write_back you_from you_need you_reques your_shift"
        ),
        3: "ando",
        -4: (
            "#clock_becaus #clock_is #clock_or #day_april #day_is #day_it #n_and #n_july and_#clock and_#n announ "
            "anothe_day any_time applie apply are_going as_soon assist attend_for be_able betwee_#n certif chat "
            "check childr closin confir_for confir_you contac data did_not direct does_not drivin each email entry "
            "examin expect feedba five_minute follow_your for_your get going good_luck google google_meet got_your "
            "happy_to have_alread have_sent hi_josh https_zoom.e human i_confir i_know i_need i_write if in_attach "
            "inform inform_you invite_to is_set j jen kaylei know_if lad lane lead left librar licenc look_forwar "
            "lovely made me me_to much needs not_need operat or_#n own paper parkin parkin_is per photo posts "
            "prepar promis rememb reques s:analys s:assist s:call s:next s:operat s:panel s:propos s:trial scout "
            "senior set_for share shortl_for slots soon_as straig submit succes that_you that_your then_we think "
            "ticket to_cancel to_choose to_keep to_move to_tell top toront under unsubs until_then up_to visit we "
            "we_look we_speak when_you within_#n year you_#day you_know your_candid your_cv your_name your_place "
            "your_profil zoom.e £"
        ),
        -5: (
            "#n_days 4th alread appoin_on approx are_not ask_for been_schedu best book booked bring_your call_your "
            "charge colour coming coming_days compet comple consid diary done employ excite falls for_sendin "
            "for_short from:board furthe garage gate gladly hall have_no have_not he head here_is i_am i_can id "
            "in_#n in_coming intere it_was josh khan_we let_me letter link_https link_is link_to luck me_i mill "
            "months news not_do office once opens our_office page parts perfec phone_screen please_bring "
            "please_call please_ring quick ready refere regist review round_back s:at s:candid s:from s:night "
            "s:remind s:your seeing she_is side site stay_with sugges_#day suit_you tell_you ten_minute this to_be "
            "until_#day voice wants would_#day would_you yes your_mobile"
        ),
        -6: (
            "#n_hours #n_to accoun analys and_have april april_#n below but call_on call_us cancel_by closed "
            "come_in date_#day decisi do_#n engine everyo form give_you have_been have_you hr in_calend in_our "
            "interv_for karen kids line list look member messag need_to nobody or_#day out person profil remind "
            "report ring_you road s:in s:may s:test s:you shall_we short show sign some someth start street throug "
            "time_? to_have tom we_say weeken were will_send within write"
        ),
        -7: (
            "#n_minute all answer anythi both candid_for check- choose comes cv decide evenin five for_#n happy "
            "hi_marcus how if_you interv_will join love name not_suit now_and offer record resume someon table "
            "thank thank_you them with_new with_you you_with"
        ),
        -8: (
            "after again b betwee did does floor hiring i_would minute mobile open result s:event screen soon team "
            "test there until want we_will will_be will_have x yet you_for (always)"
        ),
        -9: (
            "#n_is applic_for at_our back by_#day do_not first for_me hours march_at my number online post practi "
            "presen suit up what with work"
        ),
        -10: "about anothe follow great https in just keep positi s:confir s:on s:with schedu",
        -11: "been_cancel by for give good i_will meet questi s:applic say speak your_applic",
        -12: "attach from from:list manage our reply s:#n shortl who will_call",
        -13: "ask before next s:appoin send sent to week",
        -14: "#clock_at is:bulk would",
        -15: "from:machine set to_you will",
        -16: "days here three your",
        -17: "s:cancel when you_will",
        -19: "two",
        -20: "are candid confir",
        -21: "bring",
        -22: "you_have",
        -23: "and cancel you",
        -24: "applic",
        -31: "or",
    },
    "interview_cancelled": {
        91: "cancel",
        64: "s:#day",
        62: "#day s:cancel",
        57: "s:interv",
        53: "when",
        52: "will",
        51: "anothe new",
        45: "interv",
        38: "been_cancel",
        33: "not",
        31: "due",
        30: "out",
        29: "due_to has_been",
        28: "i off",
        26: "have_to",
        25: "date s:off",
        24: "anothe_day can_not with_new",
        23: "not_come",
        22: "apolog s:appoin",
        21: "can contac have_got new_date sorry",
        20: "calend do_not event to to_you",
        19: "day has i_am schedu see_you soon to_cancel",
        18: "again anothe_time once someth write",
        17: "analys cancel_by no s:on unders you_with",
        16: "down ill leave need_to pull set shortl",
        15: "and_we appoin_on been contac_you got in_touch long:0 s:may still take_place week",
        14: "chat come for_unders going i_can reason revise s:not s:our s:with to_set we_must",
        13: (
            "april back_to cancel_your find_anothe for_anothe going_to out_on team_will touch we_have will_contac "
            "will_not"
        ),
        12: (
            "#n_april #n_may am as_soon be_able becaus been_called called chat_we course fall from:ats i_know "
            "interv_on interv_schedu panel recrui remove s:#clock s:sorry so team to_call will_sort"
        ),
        11: (
            "#day_after able_to back being call_off cancel_our do fresh from:scheduling furthe_notice i_shall "
            "i_write interv_for known member my my_collea not_take once_i runnin s:meetin schedu_for shall soon_as "
            "still_want team_can text_you to_see very_much voice want_to will_text your_interv"
        ),
        10: (
            "#clock_is #day_interv #day_we able after_all at_#n be_in both call dead diary else have_no in_runnin "
            "interv_#day interv_at is_cancel is_dead may may_has monday no_longer not_see off_#day recrui_team s:do "
            "s:event set_up some text we_shall will_write your_calend your_recrui"
        ),
        9: (
            "am_workin announ call_on cancel_this circum comes coming_days conduc date_when date_yet dates falls "
            "for_her from_your had hey i_promis in_coming it_from mark me_i mr much not_being notice now_and o'cloc "
            "owing owing_to panel_is place remove_it s:#n sick so_sorry stay_with step_in taken time_will times_for "
            "unexpe very ward when_i will_messag your_appoin"
        ),
        8: (
            "about_this after ahead altern and_have and_i and_nobody anothe_date apolog_for appoin are_still "
            "below_has bookin call_#day cancel_#day data_analys days emerge farm fire flight floor for_#n for_me "
            "friday go_ahead harms have_new his interv_planne is_no is_out marta not_go not_going note_that operat "
            "option people_are planne_for promis_you propos reach_out reason_given s:april school_is see send "
            "send_you someth_else sort still_in sugges that_i to_book touch_to travel want water we_apolog what_is "
            "when_it will_reach will_send xx"
        ),
        7: (
            "about_ten all_shortl am_so any_inconv are as_two cancel_as car's collea come_#day come_back dear_sir "
            "drop due_course event_below family for_#day got_to grace had_two have_cancel have_taken hi_tom in_due "
            "in_for intro_call is_what know_what kopf longer may_at megan ms_wei must not_yet on on_#n please "
            "please_do please_note regard_to regret rescue rosa s:come s:is s:lind s:postpo s:rosa send_new sir "
            "sorry_i stable step strike talk_#day this_aftern this_mornin times we wei wei_kopf when_we wife "
            "will_come will_follow write_you you_again you_ring"
        ),
        6: (
            "#day_i #n_octobe 2nd admiss anchor and_our and_three andrei ann are_unable as b bless call_this car "
            "chicke client_has crewin dear_grace flat for_any for_data for_furthe god god_bless head hello_andrei "
            "hi_mark in_proces inform_that intro is_likely know_when likely_to liz master new_appoin new_day "
            "new_slots nobody not_be not_do off_sick on_#clock on_leave on_me pacifi propos_for recrui_will regard "
            "regret_that s:call s:intro s:librar s:monday s:please saying shortl_candid shut snow sr stand "
            "techni_lead teleph_you time_has touch_once unable unable_to unavai up_new van vertic vessel visit "
            "we_said will_share workin would_you you_about you_once you_prepar you_to you_when your_candid"
        ),
        5: (
            "#n_#clock #n_hours #n_o'cloc again_and allow am_sorry ananya_ji appoin_for are_both are_not are_very "
            "arrang at at_yard be_invite been_withdr biolog candid_will closed cole come_on conver cork date_is "
            "delaye dept do_anythi fenn fix fixed for_last for_week given has_cancel head_will hi_jördis hi_sunil "
            "homewo i_regret in_with inconv is is:answer is_back it_may it_then its ji launch laura laura_fenn "
            "likely me_on miss_cole moment mr_shaw must_cancel not_leave not_want note octobe on_our once_she "
            "onsite onsite_day our_appoin outage packed peter place_in planne please_keep postpo priya protec "
            "qc_analys reach reopen return_to revert_with ringas s:can s:qc s:teleph shaw should_not slippe slots "
            "someth_up sorry_but sorry_to sort_someth stands sunil that_interv tide tideli tideli_biolog time_with "
            "to_connec to_have to_select tom touch_with urgent visits warnin we_will weathe week_after when_bookin "
            "will_revert write_to yard you_at you_bell you_send you_that"
        ),
        4: (
            "#day_as active affect all_interv am_going analys_ii anymor anythi_else are_back are_better are_fine "
            "be_advise be_discou been_taken before_i better brambl can_get caught chasin cold come_down come_in "
            "coming connec contac_your course_we custom_succes data date_has days_and dear_ananya dear_ms "
            "dear_priya depot do_#n do_it drop_you each_you excuse excuse_us few flu for_custom for_to forese "
            "freeze from_#day furthe get_back get_in give_me had_to happen hari have_questi hi_hari i_need ibrahi "
            "in_at in_week interv_can irish irish_time is_closed is_with judge jördis link_to lost lumen manage_on "
            "may_#n md me_some me_to need next_week non-re normal not_even not_need oh on_#day on_you open_again "
            "our_call ping poor proces proces_is qc quick_one regret_we reorga revert risk rui rush s:about "
            "s:arrang s:chat s:day s:go s:hi s:jun s:mainte s:onsite s:round school sent_on short_notice simon sms "
            "so_i sorted stay stuck succes_manage system take tan tessa that_he them_for think this_event to_arrang "
            "to_fix to_pick to_work togeth tuesda uses uses_workab visit_our water_and will_check will_update "
            "with_some workab you_booked you_line your_place"
        ),
        3: (
            "about aftern ah am_very any baby becky been_found cath co consid_and discou down_and event_has field "
            "find from_both gracio_about have ii illnes in_or invite_to is_off is_under likes madam not_make or_out "
            "our_end panel_interv promis puppet ring_when s:bright s:hold s:labs s:this shadow site still_very "
            "that_day think_about to_all to_find to_meet track unfort_your us_have use_link"
        ),
        -3: (
            "#n_pm accoun addres anna august_#n brandt chance close closin counci dear_mr deligh desk do_#day "
            "either_way finali finish front hi_emma https in_your interv_and little long:1 lou mind more_than "
            "new_#day not_get not_miss nothin_back nurse ok one_more origin projec recomm refere remind reserv "
            "s:and s:deckha s:recrui s:schedu same_day says theref to_our update whethe you_may zoom"
        ),
        -4: (
            "#clock_am #clock_on #day_#clock #day_#day #day_? #n_instea #n_to 4th above alread am_not am_writin "
            "and_#day and_your applic_for applyi as_i as_you asked_to at_our august back_from been_off best big bit "
            "budget can_you candid case chase commit contra costa cv date_#day date_and dear_applic doing done dr "
            "earlie final find_new follow_your for_coming from:board home hope i_would in_on includ invite is_ill "
            "it_was it_will keep_you latest link me me_and meet more mornin night not_been not_reply office on_your "
            "outcom park part people presen quiet rather_than rearra record reply_to resour run s:? s:date s:decisi "
            "s:invita s:new s:outcom s:pm s:result s:test s:to salary search so_#day sorry_for speak staff stage "
            "suits time_#clock time_that to_interv to_my to_sort too top twice unit until_#day unwell unwell_and "
            "vacanc venue video wanted wants was we_are wear welcom went while will_chase will_give with_our within "
            "withou you_by you_need you_were your_profil yours"
        ),
        -5: (
            "#clock_in #day_mornin #n_days accept anyone app approv are_sorry ask_for at_#clock attend call_us "
            "career change comple did_not either first form great half happy have_been hear hi_kaylei him house "
            "i_have in_app intere interv_has interv_is interv_with into is_#day it_to just_need kaylei lad like "
            "list locati love mail manage marcus me_know month name news plan pm possib requir ring_you s:are s:at "
            "s:class s:office s:we s:your seeing shift short show sign start submit takes teams these they though "
            "to_keep where will_take with_your year you_#day you_on you_would"
        ),
        -6: (
            "#n_june all_day and_must and_you apply are_on betwee call_you could crane day_so detail early employ "
            "everyt expect forwar four got_your has_not have_you late lawyer made months move old positi profil "
            "right role servic she since taking test their them three to_#clock to_resche to_this told wait who x "
            "yes you_are your_applic"
        ),
        -7: (
            "#n_#day but call_to class direct email feedba five free hiring in_trial is_still june last let_me "
            "letter like_to nice offer partne person please_call reply resume round say select thank thank_you "
            "they_have to_#day waitin we_would works writin you (always)"
        ),
        -8: (
            "#n_at #n_minute about_your also does for_you have_not here ms other receiv s:change second tell there "
            "were would_like"
        ),
        -9: "#day_and asked decide for for_your from:person instea is_in result that_you till",
        -10: "ask attach bring by_#day did from:list how post put than",
        -11: "#day_at confir good number thanks_for throug trial will_call",
        -12: "decisi phone read s:applic s:update then which will_have",
        -13: "#n is:bulk new_time would",
        -14: "#clock and minute now s:for s:you",
        -15: "answer by in long:2 resche you_can",
        -16: "from same you_have",
        -17: "if_you job thanks",
        -18: "you_will",
        -20: "before",
        -23: "? applic is:asking or",
        -24: "it",
        -28: "one",
        -36: "your",
        -38: "if",
    },
}
