"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_rescheduled": {
        98: "same",
        76: "#clock",
        72: "instea",
        56: "#day",
        54: "at_#clock",
        46: "sorry",
        43: "change",
        42: "s:change",
        36: "now",
        33: "for_you",
        30: "new",
        29: "at",
        27: "may s:update",
        26: "apolog your_interv",
        25: "i_have on_#day",
        24: "s:time to_#day",
        23: "#clock_am mr place",
        22: "has hope meetin s:date",
        21: "inconv",
        20: "day double old",
        19: "instea_? s:#day update",
        18: "#day_#n from:person in_place may_#n so_i time will_now",
        17: "#clock_same #day_#day #n_may have invita it s:resche",
        16: "#day_same had_to ist june new_time pm to_#clock unchan we_have",
        15: "#n_#day half is:answer make_it she_will still",
        14: (
            "#day_may am_ist been come_#day could from:scheduling must not please_be s:interv same_time that_is unfort"
        ),
        13: "#clock_pm #n am former has_been himsel hour i_must moved place_#day plan s:invita s:revise she",
        12: (
            "16th brandt displa earlie i i_call is:calendar it_#n new_#day o'cloc please_acknow resche roof so "
            "stands tell_me ten that unless you_on"
        ),
        11: (
            "#clock_hrs #clock_o'cloc arrive arrive_at cet do_#day do_it due_to excuse held is_still july_#n let_us "
            "me_you postpo r revise same_link to_change"
        ),
        10: (
            "#day_will #n_#clock #n_instea acknow and_she apolog_for as can_do close dear delive excuse_me having "
            "hope_this hrs if_it instea_#clock jury late make mrs party previo s:and said_yes same_day sorry_for "
            "was you_tell"
        ),
        9: (
            "#clock_? and_we as_you audit be_in been_resche been_update call_you coach have_said hey_marcus "
            "hope_that like_to link panel regret s:apolog s:postpo s:video sudden take time_#day time_instea us_do"
        ),
        8: (
            "#clock_in #day_#clock #day_and #day_can #day_please #n_at ? ?_? accept action and_#day arrang at_#n "
            "attend board client discus due early for_inconv for_tellin greeti half_past have_moved hi hold hotel "
            "ill interv is:asking june_#clock june_#n kid mate may_at moves mr_silva not_change old_one phone "
            "planne planne_for please_accept rather s:has s:new s:our s:round same_room says see_you shift silva "
            "stuck talk_#day tellin_us too train unit we_apolog we_are we_must which_was will_take with_apolog"
        ),
        7: (
            "#day_16th #day_i #day_july #n_june 16th_at at_all at_half bartos be becaus behalf calend dear_mr "
            "event_has in_mornin ingrid interv_to into invite_is is_regret is_unchan it_at l1 let long:0 may_#clock "
            "meetin_and mornin now_be office_in on_14th on_phone please_do pm_pt pt rearra remain s:l2 s:moved s:no "
            "s:not same_place sanjay so_sorry techni than they_have time_your too_early trains travel unless_you "
            "would_like yes you_can your_shift"
        ),
        6: (
            "#clock_on #clock_to #day_13th #day_so 13th 14th 18th advise_that allow also_in am_to and_revert assume "
            "availa availa_and can_we commit_will condit could_i could_we duty everyt fault figure flight for_last "
            "format had half_hour held_up hello_ms in_your inform_that interv_is is_held it_for move ms now_on "
            "oblige_to past rather_than releas replac revert reyes s:great s:mornin s:onsite sharp shut teams "
            "tellin transf unavai until_#clock us_by venue we_hope you_asked you_from your_accept"
        ),
        5: (
            "#clock_cet #day_at #day_then #day_we about_your advise always americ any_inconv appear are_now asked "
            "assess_centre axmins axmins_bank bank_early be_advise been_off been_pulled brough by_return by_then "
            "caleb centra change_time chicag custom_meetin dear_lindiw dear_oluwas diallo do early_career eleven "
            "everyt_else from_#day have_asked hello hello_mrs her hi_caleb hold_it i_still if_that inconv_and "
            "ingrid_solhei into_custom is_now it_to its_way joseph july lacomb learne lift lindiw lunch m me_for "
            "meet_on mode move_you mrs_diallo mrs_lacomb mrs_van ms_iyer night_and not_attend not_get now_#day "
            "oblige oluwas on_its origin our_meetin pa phone_and platfo pm_#clock proble propos_you pulled "
            "pulled_into ran reques_your room s:associ s:centre s:chat s:import s:marcus s:meetin said same_venue "
            "select_commit sessio short_notice sincer sit_on so_unless solhei stays still_need still_your streng "
            "streng_interv studio such take_#n techni_interv they tonder trip unexpe upgrad use van_tonder venkat "
            "vertic wait with_your work_for you_#day you_at you_need you_reques you_to your_availa your_earlie "
            "your_streng your_unders"
        ),
        4: (
            "#clock_bst #clock_cest #day_9th 10th 9th accept_it advanc aftern altern am_#clock am_not and_see "
            "and_thanks and_update and_will ando annabe anyway approa as_i at_brewer attach_please bad be_with "
            "becaus_i been_called behalf_veldho below_to booked_in bookin box bst budget by_two centra_europe cest "
            "change_to checke chloe club contin conven ct date_is dear_kieran diffic europe europe_time ever featur "
            "feel fiona_grant for_any for_new four from_#clock going_to got graham grower haddad has_change "
            "have_just have_looked have_nice have_told having_you he_says he_was hi_ada hi_hun hi_minh hi_thiago "
            "hill hour_and in_aftern in_and interv_as interv_takes intro_call is_all is_going is_okay iyer job_on "
            "joost joost_maas karina keller kieran last_night lined lined_up maas madam mads minh mornin_at "
            "most_people mr_brandt mr_haddad mr_okoro mr_walker mrs_perlin need_not new_appoin nice_day no_from "
            "no_proble no_worrie norrsk norrsk_media not_to number_? ogawa ok_? okay okoro on on_at other owing "
            "owing_to panel_is parall parall_grid passed_it perlin plane please please_confir profes quiet realis "
            "recove recrui_line reloca remark revert_with room_#n s:backen s:halden s:intro s:now s:projec s:teleph "
            "sendin sessio_on sick signal since smartr smartr_on so_we solhei_is sorry_but spare starts starts_at "
            "stick stock suits_you swathi take_it tara tell that_they then_chat theo time_is to_collec to_run "
            "troubl truly turn twenty twenty_minute unlock up_for us_about us_on use_link van veldho veldho_group "
            "very_sorry wait_for walker water way we_can wei which which_is will_look will_need will_not with_chloe "
            "with_it with_joost with_no write_back wrong xx you_? your_day your_origin"
        ),
        3: (
            "#clock_with #n_centra #n_pm ada and_half bain_and be_seen brewer collec could_be event_type fiona "
            "haruka haruka_sendo hello_camill hello_wesley i_trust if_not is_#day is_too kennel kept lockha looked "
            "meetin_on mornin_i ms_lockha no_action now_take on_day organi oursel paulin receiv_you rollin s:been "
            "s:sorry s:talk s:this safe seen_by sendo servic sit this_is trust_this us_know we_do we_see wesley "
            "with_#day worrie your_conver"
        ),
        -3: (
            "#n_april #n_is #n_july $ announ applie at_gate closin decide entran google_meet have_been hi_jördis "
            "how_we if_your irish_time is_confir jin-wo lad lane licenc like_you line may_be me_to meet_you "
            "mr_adeyem need office our_appoin parent passwo prep promis ring_me s:propos senior sort succes these "
            "this_week ticket to_come to_keep to_meet togeth touch under visit we_look weeks where will_find wrote "
            "your_place yours"
        ),
        -4: (
            "#clock_#day #clock_becaus #day_april #day_it 4th and_#clock any any_time apply are_going are_not "
            "assist be_meetin best bring_your calend_entry call call_us call_your certif check co colour come "
            "coming_days commun course did_not direct dr each examin excite expect falls five_minute follow_your "
            "for_change from_your gate get google got_your hall happy have_alread have_no have_you he_is hear "
            "https_zoom.e human i_confir i_know i_need i_write id if_you in_#n in_coming in_for irish is_no it_was "
            "j jördis lead left letter link_https made mail me_i meetin_with mill much my_collea needs news "
            "not_need opens operat own parts per photo posts prepar proces read ready refere rememb remind reques "
            "ring_you s:analys s:are s:candid s:panel s:remind s:test s:your scout screen share slots stage "
            "stay_with straig street suit_you ten_minute text that_i to_tell top toront unsubs until up_to voice "
            "wants weeken will_see will_send with_our work write_to yard year you_in your_candid your_cv your_name "
            "your_profil yourse zoom.e"
        ),
        -5: (
            "#n_days #n_to about and_have appoin_on april_#n been_schedu below charge closed come_in compet comple "
            "data decisi depart done drivin employ entry from:board furthe give_you have_not he hr i_can intere "
            "is:hires is_in look march member minute months moved_to now_and our_office paper please_ring regist "
            "report s:from s:is s:next s:night show site some soon sugges_#day tell_you that_you that_your think "
            "to_be to_choose to_have were would_you your_appoin zoom"
        ),
        -6: (
            "#n_hours #n_march #n_minute accoun alread anythi b but candid_for comes consid diary engine everyo "
            "floor form great hi_marcus i_am in_our join just list march_at need_to nobody not_do offer once online "
            "or_#day out person profil review road s:at s:in s:you thanks throug time_? until_#day we_say with "
            "with_new within yet you_with (always)"
        ),
        -7: (
            "after all analys anothe at_our both cv date_#day do_not evenin five free i_would interv_for kids love "
            "messag mobile name no not_suit number open page record resume s:may shall_we sign someon team test "
            "there want will_have with_you write"
        ),
        -8: (
            "again answer applic_for back betwee choose did for_me good head hiring how in_calend me over presen "
            "result s:confir sent start will_be would x"
        ),
        -9: (
            "#clock_at appoin april before by_#day first follow hours in post practi reply someth suit them up "
            "we_will what will_call"
        ),
        -10: (
            "attach been_cancel by give https keep know meet positi ring s:applic s:appoin s:event s:with say set "
            "shortl"
        ),
        -11: "ask confir from i_will my next questi s:on send thank thank_you to you_are",
        -12: "from:list here manage who your_applic",
        -13: "to_you week",
        -14: "days from:machine is:bulk s:#n schedu will",
        -15: "and s:cancel three two",
        -16: "when you_for you_will",
        -17: "your",
        -18: "bring for",
        -19: "candid our",
        -20: "cancel you_have",
        -23: "applic are",
        -26: "you",
        -31: "or",
    },
    "interview_cancelled": {
        77: "cancel",
        64: "s:cancel",
        60: "#day",
        57: "s:interv",
        56: "s:#day",
        52: "when",
        49: "will",
        47: "new",
        45: "anothe",
        37: "interv",
        35: "been_cancel due",
        33: "due_to",
        29: "has_been not",
        27: "i",
        26: "sorry",
        25: "out",
        24: "calend soon to",
        23: "not_come with_new",
        22: "can_not date ill new_date s:off",
        21: "again do_not is:answer schedu",
        20: "analys and_we apolog off write",
        19: "can unders",
        18: "have_to leave need_to s:appoin",
        17: "contac event once",
        16: "anothe_day at_#n for_unders see_you set you_with",
        15: "anothe_time day have_got i_can in_touch is reason revise s:may someth",
        14: "as_soon chat chat_we find_anothe fresh has interv_for remove soon_as to_cancel touch very_much",
        13: (
            "becaus cancel_as down going i_am i_write is_cancel my not_take recrui s:not s:our s:sorry shortl still "
            "to_you"
        ),
        12: (
            "been being below_has cancel_by course diary do else fall from:ats furthe_notice interv_at known long:0 "
            "may_has not_see once_i recrui_team runnin s:event s:with set_up sick some take_place team_can to_call "
            "we_shall week will_contac will_send your_calend"
        ),
        11: (
            "#day_interv and_i april at contac_you floor from_your going_to hey i_know interv_#day interv_schedu "
            "much panel s:#clock s:on schedu_for so_sorry text_you to_set voice ward will_sort will_text"
        ),
        10: (
            "#clock_is about_this anothe_date apolog_for be_able be_in cancel_your come conduc days dead "
            "event_below for_#day have_no is_dead is_no it_from not_being notice option owing owing_to panel_is "
            "remove_it s:#n that_i we_apolog xx your_recrui"
        ),
        9: (
            "#n_april #n_may ahead am_workin and_nobody announ any_inconv appoin_on bookin call_this come_#day "
            "comes coming_days data_analys date_when falls fire for_her got grace his i_promis in_coming in_runnin "
            "inconv me_i not_going now_and off_#day promis_you pull so sorry_to stay_with step_in taken team text "
            "time_will to_book touch_to unexpe water what_is when_it will_write you_when your_interv"
        ),
        8: (
            "able able_to am am_so am_sorry and_have are_still are_unable find flight for_any for_me friday harms "
            "have_new i_shall in_for is_out know_what megan member my_collea new_appoin new_slots operat out_on "
            "rescue s:come s:do s:meetin s:please see send_you shall someth_else sort stable strike team_will "
            "this_aftern to_see unable unable_to very we_have when_we write_you"
        ),
        7: (
            "#clock_#day #day_after #day_we #n_#clock 2nd about_ten admiss all_shortl anchor and_our and_three "
            "are_not are_very as bless both car come_on crewin dear_grace dear_sir dept due_course for_anothe "
            "for_data for_furthe for_interv go_ahead god_bless got_to had had_two have_taken head i_will in_due "
            "in_proces inform_that is_likely is_what likely_to master ms_wei need nobody not_go not_yet on_our "
            "our_appoin pacifi place propos regard regard_to saying school_is sir sr stand step still_in still_want "
            "sugges talk_#day time_has vessel we_must we_said wife will_find will_share would_you write_to "
            "you_again you_once you_ring you_that"
        ),
        6: (
            "#n_hours after_all again_and andrei anymor appoin_for at_yard b be_invite been_withdr better "
            "cancel_this delaye do_anythi drop_you emerge fixed flat from:scheduling god has_cancel hello_andrei "
            "in_with inform is:hires it_may its kopf launch let likely mark may me_on moment no_longer not_want "
            "on_leave on_me once_she ping place_in postpo propos_for reach_out reopen return_to s:can s:postpo send "
            "shortl_candid slippe slots techni_lead that_interv tide time_with to_select touch_with unfort van "
            "vertic visit want_to we we_will wei_kopf when_bookin when_i will_messag will_not will_reach workin "
            "you_line you_prepar your_appoin your_candid"
        ),
        5: (
            "active adeyem affect altern am_going analys_ii ananya_ji anythi_else back_to be_discou been_taken "
            "before_i biolog call candid_will choose cold coming consid_and contac_your conver cork custom_succes "
            "data date_has date_is days_and dear_priya do_it drop each_you event_has family few fix for_custom "
            "for_last freeze furthe give_me hari have_had have_questi hello hi hi_hari hi_jördis homewo ibrahi "
            "interv_can invite_to irish_time is_with ji judge jördis know_when let_you longer lost lumen manage_on "
            "may_#n mr next_week no not_be not_leave o'cloc on_you onsite onsite_day open_again packed please "
            "please_keep proces protec qc qc_analys recrui_will revert_with ringas risk s:about s:chat s:jun s:qc "
            "sent_on shall_be short_notice should_not simon slot sms sorry_but sorry_i sorted stands succes_manage "
            "tan tessa they_are things this_event tideli tideli_biolog to_do to_work togeth up urgent uses "
            "uses_workab wei will_revert with_some workab yard you_anothe"
        ),
        4: (
            "#day_april #day_as #day_is #n_europe aftern all_interv any_other appoin are_back are_better are_holdin "
            "availa be_advise be_back been_found brambl call_#day can_get cath claim closed co collea come_down "
            "connec course_we custom dear_ananya dear_ms depot discou down_and down_with dr_farah easter_time entry "
            "europe europe_london excuse_us extern farah farm figure flu for_to forese franki get_in got_it gracio "
            "gracio_about hi_marta ii in_at in_or in_week inform_you intern interv_on irish is_on is_under it_goes "
            "keen kids likes long:1 marta may_be md no_need non-re not_allow not_even not_need note_that oh "
            "on_behalf once_they or_out other_half our_end our_vp page_to panel_interv please_do poor proces_is "
            "promis puppet reach ready recove regula reorga ring_when rush s:arrang s:been s:bright s:day s:hi "
            "s:labs s:mainte s:need s:onsite s:operat s:panel s:re s:round s:screen s:site s:teleph s:this shadow "
            "site so_gracio sort_someth still_our still_very super tesser that_he think think_about this_mornin "
            "to_all to_fix to_tell track traini travel tuesda unsubs_from us_have visit_our want warnin water_and "
            "we_can will_check will_inform with_that you_about you_for your_place"
        ),
        3: (
            "#day_can #day_june analys_has and_proper ann ann_carver applic_remain as_his availa_for bauman be "
            "be_closed be_interv behalf beth beth_ann book booked_in call_#n calm came_up campus carver "
            "choose_anothe come_up coming_in dear_dr discus dr_rao e e_bauman easter every few_dates field "
            "from_#day from_both gone hi_mathie i_come i_must in_contac issued labs london mathie mechan "
            "mechan_engine mr_adeyem mrs_santos new_one noreen normal on_#clock ops our_proces pal revert ring "
            "ring_me s:hold s:they santos school send_us shut slot_on stay storm sylvai take tell_you that "
            "that_would they_can unfort_your we_pray we_unders will_be will_let will_set will_shout with_few "
            "your_visit"
        ),
        -3: (
            "accoun along and_it any_time as_i august away best brandt budget but_i but_you can_see case certif "
            "chance closin could_you counci develo do_#day done end extend file finish for_applyi for_coming "
            "good_to group hope in_your keep_you lad left little lookin market matter me_and me_know news not_get "
            "notifi origin partne passed past please_call portal rather_than rearra recept regist remind reserv "
            "role s:? s:and s:coffee s:moved s:office s:specia s:thank same_time senior shortl_for side small "
            "so_#day sound speak theref to_our to_read view wanted weeks whethe will_take word yarn you_asked "
            "you_by you_want"
        ),
        -4: (
            "#n_to above accept addres alread always am_writin and_#day and_your applic_for applyi approv are_sorry "
            "arrive ask_for asked_to assess at_#clock at_our back_from been_off big bit call_us commit contra costa "
            "date_#day date_and design desk doing earlie expect final finali first form from:board front get half "
            "happy he hear here home https interv_and interv_with into is_#day it_was it_will july just locati "
            "manage messag more more_than new_#day not_been not_miss nurse on_your outcom part plan possib projec "
            "recomm record refere reply_to requir resour ring_you s:are s:assist s:deckha s:invita s:pm s:recrui "
            "s:result s:schedu s:we salary says search select servic shift stage their time_#clock to_#clock "
            "to_interv to_keep top twice until_#day vacanc venue video went where while you_#day you_may you_need "
            "you_were your_profil zoom"
        ),
        -5: (
            "#clock_in #day_#day #day_at #day_mornin #n_days #n_june am_not and_must are_on as_you call_to call_you "
            "career change crane detail either feedba follow free from:person has_not him hold house i_would "
            "in_trial includ intere interv_has it_to june late letter like list love made mail marcus meetin month "
            "name offer old park people presen run s:date say she short staff submit takes taking teams that_your "
            "them these though three to_resche to_this too unit use waitin wants welcom with_our with_your within "
            "year yes your_applic yours"
        ),
        -6: (
            "#day_and #n_#day all_day and anyone apply betwee comple day_so direct early employ everyt for for_you "
            "forwar four got_your great have_you interv_is lawyer let_me like_to meet miss months move other positi "
            "reply right round s:at s:to show sign since teleph tell test thank thank_you there they they_have "
            "to_#day told two wait works writin x you_would"
        ),
        -7: (
            "#n_at and_you dear_mr email five have_not is_in is_still last link mornin ms nice person profil resume "
            "s:change second that_you we_would who"
        ),
        -8: (
            "#n_minute about_your but client decide decisi did does for_your hiring instea receiv than were would_like"
        ),
        -9: "also asked attach by_#day confir have_been how post result thanks_for you (always)",
        -10: "ask from:list number put till trial will_call",
        -11: "bring could phone throug will_have would",
        -12: "good in is:bulk new_time now s:applic s:update then which",
        -13: "answer from read resche you_have",
        -14: "by minute s:you",
        -15: "job long:2 s:for same thanks",
        -16: "if_you",
        -17: "#n you_will",
        -18: "you_can",
        -19: "before",
        -21: "it",
        -22: "applic or",
        -23: "? is:asking",
        -26: "one",
        -32: "your",
        -35: "if",
    },
}
