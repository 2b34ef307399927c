"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "interview_rescheduled": {
        100: "same",
        91: "instea",
        87: "#clock",
        64: "at_#clock",
        52: "#day change",
        50: "now",
        49: "sorry",
        44: "at s:change",
        35: "new",
        33: "i_have",
        32: "is:answer",
        31: "your_interv",
        30: "at_#n for_you s:update",
        29: "#n to_#day",
        28: "apolog",
        26: "will_now",
        25: "meetin s:date s:time update",
        24: "#n_instea has old",
        23: "place",
        22: "may time to_#clock we_have",
        21: "#clock_am from:person hope new_time on_#day she_will shift so_i",
        20: "day double half in_place inconv is_now",
        19: "mr not that_is",
        18: "#day_same had_to may_#n s:#day s:revise",
        17: "#clock_same as i instea_? ist rearra s:resche",
        16: "#day_#n #n_#day as_you moved must said same_link",
        15: "accept dear o'cloc on_#n postpo runnin s:interv she you_on",
        14: (
            "#day_#day #day_may am_ist do_#day himsel hour june make_it no_worrie pm resche revise same_time still "
            "worrie"
        ),
        13: (
            "call_to come_#day could displa for_lettin have interv_is not_#day on plan please_be s:invita s:postpo "
            "slot so sudden that unchan unfort"
        ),
        12: (
            "#n_may cet former i_must invita know_you late lettin rather roof sorry_for tell_me ten thanks_for "
            "to_change"
        ),
        11: (
            "#clock_instea #clock_pm #day_and #day_so #n_then am apolog_for are_on been_resche earlie has_been "
            "having is:calendar mrs new_#day not_#clock place_#day please_acknow stands"
        ),
        10: (
            "#clock_hrs 16th becky brandt due_to excuse excuse_me from:scheduling half_#n held hey_marcus is_still "
            "it july_#n mate now_#day on_phone our_call panel phone pushed rather_than s:has steve than time_is "
            "will_ring"
        ),
        9: (
            "#clock_#day #clock_o'cloc #day_can #day_will #n_#clock acknow and_she been call_you close dear_miss "
            "do_it for_sudden had have_asked hope_this hrs i_call it_#n june_#clock me_you new_appoin not_change "
            "our_meetin partne_is paul r ring_at s:apolog said_yes same_day see_you stuck talk_#day then time_#day "
            "time_instea travel unders unless you_tell your_new your_unders"
        ),
        8: (
            "#clock_? #day_instea #n_as and_we appoin_for arrive_at asked audit been_update coach court dear_mr "
            "declin_old discus event_has feel_better fenn half_past have_moved have_said have_told hotel ill "
            "in_court inspec instea_#clock interv invite_is jury l1 laura_fenn let_us like_to move no_proble party "
            "previo s:and s:new s:our s:video says starts_at train we_apolog which_was you_feel you_then"
        ),
        7: (
            "#clock_cet #day_please 22nd ?_? and_#day bartos be becaus behalf brough_forwar bumped can_do close_one "
            "dear_oliver delive due everyt feel fine for_inconv if_it interv_to is is_fine is_on kid l2 later make "
            "meetin_and miss mornin moves now_be old_one oliver please_accept please_do proble ruth s:l2 s:no "
            "s:round said_you same_place same_room starts surger told too_early trains venue we_can with_apolog "
            "you_said you_to"
        ),
        6: (
            "#day_half #day_i #day_july #n_june 18th action always am_to and_revert any_inconv appoin_is arrive "
            "asked_to availa be_in bearin bearin_with better brough can_we client commit_will direct_is early "
            "for_bearin for_last got greeti held_up hello hold hope_that hope_you in_your ingrid into is_held "
            "is_ill is_not is_regret is_unchan it_at june_#n may_#clock me_know miss_cole ms nadia not_possib "
            "now_on on_14th past planne planne_for pm_pt possib_for pt recove regret remain replac revert s:great "
            "s:not s:now sanjay shut so_she strike techni than_#clock that_select they_have this_office too "
            "unfort_i until_#clock up_in we_must you_at your_accept"
        ),
        5: (
            "#clock_in #clock_jst #clock_on #day_13th #day_16th #day_becaus #day_then 13th 14th 16th_at aftern "
            "all_other also_in americ amy_we and_same appear are_welcom arrang as_we assess_centre assume at_half "
            "availa_and been_off been_pulled busine_trip by_then calend call_with centra_europe change_time chicag "
            "cole could_i could_we custom_meetin dear_lindiw declin diallo duty eleven ellie_barton else_is europe "
            "europe_time everyt_else fault figure for_any for_being for_tellin format half_hour have_looked "
            "having_you hello_ms hi_thiago hold_it hour_and i_still in_mornin in_on inconv_and inform_that "
            "ingrid_solhei into_custom is_#day is_okay it_for it_to its_way iyer joseph jst karina kim know_#day "
            "lacomb laura learne lift lindiw long:0 m many_thanks may_at me_for meetin_#day mode move_you mr_silva "
            "mrs_diallo mrs_lacomb mrs_van ms_iyer night_and not_attend not_get oblige oblige_to office_in okay "
            "on_its other owing owing_to panel_has passed_it phone_you platfo pm_#clock propos_you pulled "
            "pulled_into put_you releas remark reques_your ron s:associ s:centre s:chat s:import s:marcus s:moved "
            "s:onsite s:slight select_commit sharp short_notice silva sincer so_sorry solhei still_be still_need "
            "streng streng_interv such tellin_us thanks this_is time_your told_them tonder traini transf trip "
            "unavai unexpe unit unless_you update_invite upgrad us_by us_do valid van_tonder venkat vertic way "
            "we_hope which_arrive will_need with_us with_your would_like yes_for you_asked you_from you_need "
            "your_availa your_earlie your_streng"
        ),
        4: (
            "#clock_as #clock_bst #clock_cest #clock_gmt #day_#clock #day_9th #n_at #n_centra accept_it ada advanc "
            "advise_that all_right allow altern am_not amy and_can and_see ando anyway approa are_free are_now "
            "at_all attach_please attend axmins axmins_bank bad bank_early barton be_advise be_with been_called "
            "behalf_veldho board box bst by_return caleb centra cest checke condit contin could_be course_we "
            "daniel_i dear_oluwas depart_is early_career ellie event_type ever fallen featur fiona fiona_grant "
            "flight for_#day gmt good_? grower haddad has_change have_got have_nice he_says hello_amy hello_mrs "
            "hello_wesley hi_ada hi_caleb hi_ellie hi_minh hill in_aftern is_all is_too it_on joost joost_maas july "
            "last_night lined lined_up links lucy maas madam many minh mornin_i mr_haddad mr_walker mrs_perlin "
            "need_not nice_day norrsk norrsk_media not_to ogawa ok_? oluwas origin pa parall parall_grid paulin "
            "perlin phone_and plane please_note ran realis revert_with reyes s:backen s:been s:meetin s:mornin "
            "s:projec s:talk s:teleph same_venue sick sit_on smartr smartr_on so_unless solhei_is sorry_but stays "
            "still_your studio swathi take_#n take_it techni_interv tellin than_#n that_they that_time theo thiago "
            "troubl truly unlock up_for use veldho veldho_group wait_for walker water we_said we_see wesley which "
            "will_look will_phone with_chloe with_joost write_back you_reques your_shift"
        ),
        -4: (
            "#clock_becaus #clock_is #day_april #day_is #day_it ana and_#clock and_#n announ anothe_day applie "
            "are_going as_soon ask_for assist attend_for booked certif chat check childr closin commun confir_for "
            "confir_you direct does_not down drivin each entry every examin exerci expect five_minute follow_your "
            "get google google_meet got_your happy_to have_alread have_sent hear hi_josh https_zoom.e human "
            "i_confir i_know i_need inform inform_you invite_to is_set it_was job josh kaylei know_if lad lead left "
            "librar licenc look_forwar luck made me_to much needs not_need operat or_#n own paper parkin parkin_is "
            "per photo prepar promis rememb reques role s:analys s:from s:manage s:next s:office s:operat s:panel "
            "s:propos s:your scout seeing senior set_for shortl_for soon_as submit succes that_you that_your "
            "then_we ticket to_cancel to_keep to_move top toront under unsubs until_then up_to visit we_look "
            "when_you within_#n year you_know your_candid your_cv your_place your_profil zoom.e £"
        ),
        -5: (
            "#n_and #n_days #n_july 4th alread any_time apply appoin_on approx april are_not been_schedu best book "
            "bring_your but call_your colour come_in coming coming_days compet comple data diary did_not done "
            "embarr employ excite falls feedba for_sendin for_short from:board furthe garage gate gladly going hall "
            "have_been have_no have_not have_you head here_is i_am i_can id if in_#n in_coming intere is:hires j "
            "karen khan_we lane let_me line link_https link_is link_to me me_i mill not_do once opens our_office "
            "page parts perfec phone_screen please_bring please_call please_ring posts quick ready regist review "
            "round_back s:assist s:at s:candid s:night s:remind she_is side site some stay_with sugges_#day "
            "suit_you tell_you ten_minute think to_be to_choose to_have to_tell until_#day voice wants we we_say "
            "would_#day would_you write yes your_mobile your_name"
        ),
        -6: (
            "#n_hours #n_to accoun analys and_have april_#n below call_us cancel_by charge consid date_#day decisi "
            "do_#n engine everyo form give_you he hr in_calend in_our interv_for kids letter list look member "
            "months need_to news office or_#day out person profil refere remind report ring_you road s:in s:may "
            "s:test s:you say_#day shall_we show sign someth start street this time_? tom weeken were will_send"
        ),
        -7: (
            "#n_minute anythi both call_on candid_for check- closed comes cv decide does five for_#n happy "
            "hi_marcus how interv_will join love messag name nobody not_suit now_and offer open record resume short "
            "thank thank_you them throug we_will will_be with with_new with_you within x yet you_with"
        ),
        -8: (
            "after all answer b choose did do_not evenin floor hiring i_would if_you minute mobile presen s:event "
            "screen someon soon table team test there until want you_for"
        ),
        -9: (
            "#n_is again applic_for at_our back betwee for_me hours march_at my practi result suit up what "
            "will_have work (always)"
        ),
        -10: (
            "about anothe by_#day first follow great https in just keep number online positi post s:confir s:on "
            "s:with schedu"
        ),
        -11: "give i_will meet questi s:applic say speak",
        -12: "been_cancel by for from good manage next reply shortl to your_applic",
        -13: "ask attach before from:list our s:#n s:appoin send week who will_call",
        -14: "#clock_at sent",
        -15: "from:machine here is:bulk to_you would",
        -16: "days set will you_will",
        -17: "s:cancel three when",
        -18: "your",
        -19: "two",
        -20: "bring candid",
        -21: "are confir",
        -23: "and cancel you_have",
        -25: "you",
        -26: "applic",
        -33: "or",
    },
    "interview_cancelled": {
        92: "cancel",
        67: "s:#day",
        64: "#day s:cancel",
        60: "s:interv",
        54: "when will",
        53: "anothe new",
        47: "interv",
        38: "been_cancel",
        33: "not",
        32: "due",
        31: "out",
        30: "off",
        29: "due_to has_been i",
        27: "have_to",
        25: "anothe_day date s:off with_new",
        24: "can_not contac not_come",
        23: "s:appoin",
        22: "apolog can have_got new_date to",
        21: "calend event soon to_you",
        20: "day do_not see_you",
        19: "has once schedu to_cancel write",
        18: "again analys anothe_time i_am s:on",
        17: "cancel_by contac_you leave pull shortl someth sorry still you_with",
        16: "and_we appoin_on going got ill in_touch need_to no set take_place unders",
        15: "been chat s:may s:not s:our s:with touch week will_contac",
        14: (
            "april as_soon be_able come embarr for_anothe for_unders going_to long:0 out_on panel reason revise we_must"
        ),
        13: (
            "#n_may cancel_your chat_we course down find_anothe i_shall interv_on remove s:#clock still_want "
            "team_will to_set we_have will_not"
        ),
        12: (
            "#n_april able able_to am back_to been_called called do fall fresh furthe_notice i_know interv_for "
            "interv_schedu known member my recrui s:sorry shall soon_as team team_can to_call to_see very_much "
            "want_to your_interv"
        ),
        11: (
            "#day_after #day_we after_all at_#n back be_in becaus both call_off cancel_our from:ats from:scheduling "
            "i_can i_write interv_at is:answer may monday my_collea once_i runnin s:do s:event s:meetin schedu_for "
            "some text_you they_still voice we_shall when_i will_sort will_text"
        ),
        10: (
            "#clock_is #day_interv being call cancel_this circum diary else have_no hey in_runnin interv_#day "
            "is_cancel mark may_has not_see owing owing_to panel_is place recrui_team set_up so will_messag "
            "your_appoin your_calend your_recrui"
        ),
        9: (
            "ahead am_workin and_i announ call_on comes coming_days conduc date_when date_yet dates dead falls "
            "for_#n for_her from_your his i_promis in_coming is_dead is_out it_from marta me_i mr much no_longer "
            "not_being not_take notice now_and o'cloc off_#day operat promis_you propos remove_it s:#n school_is "
            "send sick sort stay_with step_in taken text time_will times_for unexpe very ward when_we will_send "
            "will_write"
        ),
        8: (
            "about_this altern and_nobody anothe_date apolog_for appoin are_still as_two below_has bookin call_#day "
            "cancel_as data_analys days dear_sir due_course emerge farm fire flight floor for_me friday go_ahead "
            "grace harms has_had have_new in_due interv_planne is_no longer not_go not_going note_that only_way "
            "option people_are planne_for please reach_out reason_given regard_to rosa s:april s:is s:lind s:postpo "
            "s:rosa see send_you someth_else still_in strike sugges that_i this_aftern to_book touch_to travel want "
            "water we we_apolog what_is when_it will_come will_follow will_reach xx"
        ),
        7: (
            "admiss after all_shortl and_have any_inconv are are_unable call_this cancel_#day car's client_has "
            "collea come_#day event_below family for_#day for_any had_two have_cancel have_taken hi_tom in_for "
            "inform_that intro_call is_what know_what know_when kopf may_at megan ms_wei new_slots not_be not_do "
            "not_yet on_#clock on_#day please_note rescue s:come send_new shall_not sir so_sorry sr stable step "
            "this_mornin times visit we_will wei wei_kopf workin write_you you_ring you_when your_candid"
        ),
        6: (
            "#n_o'cloc #n_octobe about_ten am_so anchor and_our and_three andrei ann are_both arrang as b be_invite "
            "bless by_for car chicke come_back crewin dear_grace delaye for_data for_furthe god god_bless got_to "
            "has_cancel head hello_andrei hi_mark intro is_likely its likely likely_to liz master me_on mr_shaw "
            "must new_appoin new_day not_leave octobe on on_#n on_our our_appoin pacifi place_in please_do "
            "please_keep propos_for recrui_will regard regret regret_that s:call s:intro s:librar s:monday s:please "
            "saying shortl_candid shut sorry_i sorry_to stand talk_#day techni_lead teleph_you time_has to_have "
            "to_select tom touch_once unable unable_to unavai up_new van vertic vessel we_said week_after "
            "when_bookin wife will_share would_you you_about you_again you_once you_prepar you_that"
        ),
        5: (
            "#day_i #n_#clock #n_hours 2nd aftern again_and all_interv allow ananya_ji anymor appoin_for are_very "
            "at at_yard been_withdr biolog candid_will closed cold cole come_on coming conver cork date_is "
            "dear_ananya dear_ms depot dept do_anythi drop fenn fix fixed flat for_last for_week given had "
            "head_will hi_jördis hi_sunil homewo i_regret in_proces in_with inconv is is_back it_may it_then ji "
            "jördis launch laura laura_fenn me_some me_to miss_cole moment must_cancel need nobody not_want note "
            "off_sick on_leave on_me once_she onsite onsite_day our_call outage packed ping planne priya proces_is "
            "qc qc_analys reach reopen return_to revert_with ringas rui s:can s:chat s:firefi s:hi s:onsite s:qc "
            "s:round s:teleph shaw short_notice should_not sir_madam slippe slots snow someth_up sorry_but "
            "sort_someth stands sunil system that_interv tideli tideli_biolog time_with to_arrang to_connec "
            "touch_with urgent uses uses_workab visit_our visits warnin will_revert will_update with_some workab "
            "write_to yard you_at you_send you_to"
        ),
        4: (
            "#day_as about active affect ah am_going am_very analys_ii and_recrui anythi_else applic_remain "
            "are_back are_better are_fine are_not as_his at_short at_weeken bauman be_advise becky been_taken "
            "before_i being_consid better can_get cath caught cellar chasin closur come_down come_in contac_your "
            "course_we custom_succes data date_has days_and dear_priya do_#n do_it down_and e e_bauman each_you "
            "excuse excuse_us few find flu for_custom for_to forese freeze from_#day get_back get_in give_me happen "
            "hari have_questi hi_hari i_need ibrahi ii illnes in_or in_week interv_can interv_will invite_to irish "
            "irish_time is:hires is_closed is_off is_under is_with judge link_to lost lumen madam manage_on may_#n "
            "md md_has mrs_santos next_week non-re normal not_even not_make not_need oh on_you open_again or_out "
            "peter proces protec quick_one regret_we reorga revert ring_when risk rush s:about s:arrang s:bright "
            "s:day s:go s:jun s:mainte school sent_on simon sms sorted stay still_being stuck succes_manage tan "
            "tessa that_day that_he them_for think this_event tide to_do to_find to_fix to_meet to_pick to_work "
            "togeth track tuesda up use_link water_and we_pray weathe will_check will_drop will_get with_them yet "
            "you_bell you_booked"
        ),
        3: (
            "#clock_#day adeyem ananya be_discou been_found brambl clear co connec consid_and discus dr_farah "
            "ellie_barton event_has farah had_to hi in_at it_goes just keen our_proces panel_interv poor s:labs "
            "s:this shall_be super things unsubs_from your_place"
        ),
        -3: (
            "#clock_on #n_instea accoun after_that again_#day brandt case costa either_way hope in_your it_was "
            "just_need not_miss ok origin s:schedu same_day search septem speak stage to_interv to_our two "
            "until_#day volunt wear weeks will_now zoom"
        ),
        -4: (
            "#clock_am #day_#day #day_? #n_to 4th above addres all all_candid alread am_not am_writin and_#day "
            "and_your applic_for applyi as_you at_#clock at_our attend august been_off best big bit can_you "
            "candid_on chase closin commit could_not counci cv date_#day date_and dear_applic desk doing done final "
            "finali find_new follow_your form govern he him home https i_would in_on includ interv_and invite "
            "is_ill jo jobs lad latest link little lookin mail manage marcus me_and me_know more_than mornin "
            "new_#day not_been not_reply office on_your one_more park part passed plus possib projec quiet "
            "rather_than record refere resour s:? s:are s:decisi s:driver s:invita s:job s:new s:outcom s:pm "
            "s:result s:test s:we salary says seeing six so_#day staff strong suits take_it they thing time_#clock "
            "time_that to_keep to_my twice under us_when vacanc venue video wanted wants welcom whethe while "
            "will_give with_our within you_by you_were your_profil yours"
        ),
        -5: (
            "#clock_in #day_mornin #n_days app approv are_sorry ask_for call_us career comple contra did_not either "
            "from:board great half happy has_not have_you hi_kaylei house in_app insura interv_has interv_is "
            "interv_with into is_#day it_to it_will like locati month name news outcom people plan pm presen "
            "reply_to requir ring_you run s:at s:class s:date s:your shift show sign sorry_for takes taking teams "
            "their these though too we_are went where will_take with_your x you_#day you_on"
        ),
        -6: (
            "#n_#day #n_june accept all_day and_must and_you anyone are_on betwee candid change crane day_so detail "
            "does early expect first four got_your hear intere is_still kaylei late lawyer list love made months "
            "more move nice other positi profil resume right role s:office select servic she since start submit "
            "test them three to_#clock to_#day to_resche to_this told unit us writin year yes you_are you_would"
        ),
        -7: (
            "apply but call_to call_you class direct email employ everyt feedba five forwar free hiring in_trial "
            "june last let_me letter like_to offer old person please_call reply thank thank_you they_have was "
            "we_would who works your_applic (always)"
        ),
        -8: (
            "#day_and #n_at #n_minute about_your for_you here ms partne round s:change say that_you there wait "
            "waitin would_like"
        ),
        -9: "also could for_your how is_in post receiv till were",
        -10: (
            "asked attach bring by_#day decide did from:person have_not instea second tell than thanks_for throug you"
        ),
        -11: "#day_at ask for from:list put result s:update trial will_call",
        -12: "#clock confir decisi good new_time number phone read s:applic then",
        -13: "#n minute s:you which will_have",
        -14: "and in is:bulk now s:for would you_can",
        -15: "by resche",
        -16: "answer long:2 same thanks",
        -17: "from job",
        -18: "if_you you_have you_will",
        -22: "before",
        -23: "? is:asking",
        -24: "applic",
        -25: "or",
        -26: "it",
        -29: "one",
        -37: "your",
        -39: "if",
    },
}
