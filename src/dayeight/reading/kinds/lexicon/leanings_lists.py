"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "job_alert": {
        110: "is:bulk",
        58: "from:list s:jobs",
        41: "s:new",
        39: "apply",
        36: "long:1",
        35: "is:hires",
        33: "assist",
        31: "alerts",
        29: "s:#n",
        26: "from:board remote",
        25: "jobs s:vacanc",
        24: "new s:for",
        23: "manage",
        20: "#n",
        19: "alert lead",
        18: "job week your_profil",
        17: "closin s:at s:match s:this s:you",
        16: "s:in search",
        15: "these",
        14: "cook night (always)",
        13: "$ analys engine",
        12: "#n_new intern opt opt_out postin told unsubs",
        11: "#n_#n becaus_you commun englis follow hotel open part_time pause positi superv yourse",
        10: (
            "birds contro data days de delete edit found full looked looked_at m medica more new_jobs opened posted "
            "roles s:job school shifts specia to_cancel you_want your_search"
        ),
        9: (
            "click co driver execut for_you june match mornin off offers opened_this ops profil progra projec "
            "s:offers s:week see_all site tell this_becaus this_week traine want"
        ),
        8: (
            "#n_days clare custom dairy delive early fit likely nights or part remove s:that saved saved_search "
            "secret term time welcom you_follow your_intere"
        ),
        7: (
            "#n_hrs #n_jobs #n_months #n_more apply_before apply_with are_hiring becaus chair first first_interv "
            "head health here histor house hrs job_alert librar_assist list manage_at near notice office out pool "
            "s:matche s:matchi s:now see switch temp this to_get us_in wareho you_let you_told"
        ),
        6: (
            "accoun alert_for and_#n apply_in apply_now board busine chef chef_de clerk custom_succes d de_partie "
            "each earlie early_birds en f financ fr fresh hear_about includ inspec intere kitche librar like_this "
            "m_f manage_alerts me needed octobe open_to partie receiv s:alert s:lookin s:near s:nurse s:top subscr "
            "teache to_opt type what_you your_job your_resume your_saved"
        ),
        5: (
            "#clock_#n #n_june ago applic_form ask_about be_early before_#n brand cancel closes_#day commun_office "
            "contra coordi crack date_#day deadli_#n dear_noreen delete_your depot direct enough est floori formed "
            "from_your full_time galway get_this giulia give_me hospic if_you ii in_june in_under interi job_alerts "
            "jobs_for junior karen labs machin match_your matche may mgr moment monito month niagar niagar_floori "
            "not_ask notifi on_mobile on_our only openin paid parale post_to precis pro profil_matche pub qa referr "
            "s:be s:got s:have s:hiring s:i s:machin s:openin s:roles s:teachi s:we send severn so_do so_that "
            "stewar strate subscr_to suppli take_you talent teach term_time these_are to_teach told_us tutor w "
            "wareho_mgr weekly workin ya you_off your_data"
        ),
        4: (
            "#day_yrs #n_first #n_gross #n_octobe #n_so $_#n 2nd 42k active_recrui addres all_#n all_jobs and_they "
            "applyi are_free are_open are_small are_three are_to asap b backen bar based based_on blog bonus breakf "
            "busine_partne campai catego centre chase christ claim clinic come_first conser daily dashbo deckha "
            "depart design early_applic execut_mid-ma f_d featur first_come first_served five five_minute folks "
            "for_inform form garden gbp greg gross harbor hey_marcus hi_greg hi_nadia hospit hours hr_busine "
            "if_your il improv in_and in_app in_each in_july in_your inc inform_about intens intere_you is_enough "
            "is_new is_that it_#n lads lakesi leader level likely_to lines mail mails member microb mid-ma mobile "
            "moira muddle nadia ned noreen notice_is number_on nurse nursin occupi on_file open_positi operat "
            "or_unsubs or_we our_blog panel panels partne phil pinnac pinnac_harbor policy porter posts practi "
            "prairi profil_is profil_to qc_analys quote r receiv_this resume_on room s:chef s:clinic s:cnc s:follow "
            "s:marcus s:open s:opport s:projec s:shifts s:weekly safety senior served short_notice shortl_in "
            "should_you sign-o skippe so_your staff statio studen suppor tax than_one that_match that_time thornb "
            "three_times ticket to_change to_shortl to_your told_me treasu trust truste two two_hours two_minute "
            "up_with update vacanc vacati walk-i we_delete we_looked we_send will_take with_what within_five worked "
            "worked_with yard you you_hear you_wish your_dashbo yrs"
        ),
        3: (
            "#clock_utc #n_? #n_am #n_for #n_from #n_h #n_interv #n_places #n_pm #n_weeks #n_words 20th 95k academ "
            "accoun_execut active added again agent agreed agreed_to all and_apply and_contac and_good and_i "
            "and_three and_we applic_can applic_receiv applie applie_for apply_again area assist_#n associ "
            "at_tidewa backen_engine be_carrie become_availa build calls campus care carrie carrie_over cash "
            "chance_by childr closes closin_date compan convey criter darlin databa databa_intern detail detail_and "
            "develo dispat down_to drive dublin during duty exchan expect expect_in five_days fixed fixed_term "
            "fleet follow_up for_all for_custom for_year fortni freela freigh games gary genera german get "
            "good_mornin h handle hear homes how_does hull i_found if in_dublin in_januar in_last in_week "
            "interv_proces interv_this intro is_lookin is_what januar july last_week leeds legal level_#n locum log "
            "logist look_? mails_? main manusc market matchi maths may_be media messag_was might museum near_you "
            "new_#day not_get not_need notice_you now_and office_manage on-sit on_20th on_board on_site onboar per "
            "person_in phd platfo pool_and positi_in primar proces_look prof qc qualit rather_not read_#n recomm "
            "reply_stop requir resign_from road rotati s:applie s:apply s:appoin s:availa s:board s:engine s:englis "
            "s:histor s:logist s:maths s:perm s:positi s:regist s:saved s:specia s:vet s:wareho s:worker scienc "
            "season sennet separa servic seven_days show sign_in silenc site_manage so_you still_open studio supply "
            "teachi techni test throug times town tram transi uk under univer utc vet via visits volunt we_could "
            "we_found we_hold we_notice week_#n what_is when_you who_you will_get will_includ wish_to with_us "
            "would_need would_rather would_work writer you_get you_interv you_might you_when you_would your_chance "
            "zurich"
        ),
        2: (
            "aide arrang ever expect_to have_also in_portal kestre me_it reply_yes s:recrui sample start "
            "talent_commun to_pause value want_me"
        ),
        -2: (
            "#clock_am about_your apps are_closin base by_#n centra choose for_interv happy hiring lane no promot "
            "put s:night s:update schedu_interv slow step take-h to_invite to_our upgrad we_can your_phone"
        ),
        -3: (
            "#day_and #n_other accept_declin after_interv alread always am_intere and_get and_our and_short announ "
            "anothe any applic_was apply_for appoin are_lookin arriva ask_for assess at_your attach awards be_on "
            "before being betwee by_recrui comes confer confir_your copies counci_has crew date_and days_so "
            "dear_ananya decide decisi docume earn else email end everli everli_staffi everyo expert fair fell flat "
            "forty forwar from:scheduling from:tests funded furthe future gone good good_news guaran guaran_interv "
            "hall hand has_shortl have_#n he help herita hi_marcus hire hiring_manage hiya human i_ask i_would id "
            "interv_for invita_to irelan is_no is_not is_really issue it_? keep_them langua last lawyer like_you "
            "likes limite long lost love mainte manage_has many mark meetin_on move_forwar mrs name need needs "
            "next_steps not_keep nothin over own period please_confir pm prepar profil_with psycho quit raised read "
            "record refere reply_with result review right round s:about s:by s:career s:change s:confir s:data "
            "s:grants s:guide s:one s:sent s:spring s:was sent_you share shop should six_months so_it soon starte "
            "startu status stay steps storie talk text that_you there_is this_time till to_#day to_answer to_chat "
            "to_schedu to_tell to_this tool touch travel trial us us_about walsh way went what_i whethe who_answer "
            "will_contac win with_our withou women would_you writte year yes_i you_for you_know you_qualif your_cv "
            "your_interv your_public"
        ),
        -4: (
            "#n_compan #n_discou access after_all and_interv any_time are_in asked back be calend candid_who certif "
            "code counci course day dear_ms did down every explai find for_people go guide_to had half have_been "
            "his https indeed interv_is invita is_worth left never now number opport our_new over_#n people_like "
            "place plus qualif return s:from s:how s:intere s:invite s:notice s:offer s:with seats set she signed "
            "slot so_we sponso submit taken ten thank thank_you their think this_month too we_would were what_to "
            "when where which while worth write years you_can"
        ),
        -5: (
            "#day_at #n_minute about and_you book bring contac_you declin discou dr from got in instea later "
            "like_to link make may_#n messag midnig ms next on_your reader recrui reply_to s:? s:has s:letter "
            "s:people s:up s:who same screen sent_to sorry summer tells tests than they three to_do to_interv "
            "to_you what why"
        ),
        -6: (
            "#clock_pm answer applic_for are ask career chat employ four friend guide has_been hi i_have in_this "
            "invite_you keep news on_#n other regist s:meet six thanks_for them then was within"
        ),
        -7: (
            "#clock accept at_#clock candid check confir its know letter meetin phone s:and s:wants s:your say "
            "there up up_to waitin we_will will_be within_#n"
        ),
        -8: "am applic but call free reques s:on sent until would_like",
        -9: "#day_#n after at from:machine i_am meet questi s:#day select we_are you_are you_to",
        -10: "as do how invite is:answer on_#day privac reject thanks unsubs_privac you_have",
        -11: "been please",
        -12: "by offer schedu to",
        -13: "not people s:applic would your_applic",
        -14: "s:to who",
        -15: "interv",
        -16: "with",
        -17: "can will",
        -18: "our",
        -20: "dear s:interv we",
        -21: "has",
        -22: "for it on",
        -23: "have",
        -24: "i",
        -26: "is",
        -32: "long:0",
        -43: "and",
        -61: "from:person",
    },
    "newsletter": {
        110: "is:bulk",
        102: "from:list",
        59: "interv",
        55: "unsubs",
        44: "and",
        37: "our",
        33: "how",
        32: "career",
        30: "what",
        25: "also regist",
        24: "free who",
        22: "in why",
        21: "s:#n",
        20: "offer s:and",
        19: "reader",
        17: "ask book stop this",
        16: "reject three with",
        15: "employ from it s:career subscr week",
        14: "five friend long:1 s:#day s:one this_week up",
        13: "interv_with leave list",
        12: "#day emails got mock mock_interv on resume s:how s:in what_to",
        11: "#n_off about and_get and_what four get guide_to here meet s:about s:letter up_to",
        10: (
            "#day_#n #day_at after always at coach earn expert how_to issue our_new people read receiv result s:to "
            "thank- thank-_note this_month top update_your year"
        ),
        9: (
            "and_interv in_this learn_how letter limite mail makes means member midnig now on_#day psycho seats_are "
            "sponso tests typo unfort until when"
        ),
        8: (
            "#clock_pm #day_and #n_applic #n_compan all_gone are_limite ask_for at_any by dear_alumni explai fast "
            "founde from:board happy inside learn month networ never note offers places s:answer s:spring s:who "
            "s:yourse season seats signed stop_receiv summer ten to_ask win your_resume"
        ),
        7: (
            "#n_discou after_interv also_how alumni any_time april_#clock bring career_fair copies copies_your "
            "discou down early evenin fair get_#n guide have_decide hiring hold in_#n interv_is interv_now "
            "is_really is_worth lawyer lost maya needs new off on_interv places_are recrui s:employ s:fair s:may "
            "s:mock s:salary s:what say schedu_your script senior_engine slots slots_on stand tells than this_issue "
            "twenty waitin worth you_?"
        ),
        6: (
            "3rd ? announ are_all are_in arriva asked award be_on big check click_here closes conver_this corner "
            "cost course dates days double dr favour first for_our give gone hall hit_reply interv_and interv_on "
            "introd is:asking job limite_and longer mails matter more_than no_longer non-re not_want novemb plus pm "
            "rarely recrui_screen return s:by s:june s:me s:next s:no s:notice s:people s:tell semina short "
            "signed_up six soon speed storie talent_commun these_emails to_friend to_receiv trial unsubs_from "
            "update volunt what_i when_they why_we will_keep worksh years you_are you_do"
        ),
        5: (
            "#n_employ access and_our applic are are_going at_all at_career awards base be_happy betwee bottom "
            "bullet by_#day change checke code confer congra counci_has cover decent downlo employ_will explai_why "
            "far for_applic for_free forty forwar_to happy_with herita hi_there hire hit hr_depart in_four interv_? "
            "irelan is_not it_and its keep_your last last_year mails_? make_it monthl negoti next_week not_for "
            "on_file open opened our_guide our_talent over_#n pay percen pm_in prepar questi questi_asked "
            "read_about reads really resume_on rule s:? s:change s:digest s:grants s:is s:layoff s:meet s:up s:work "
            "salary save say_when short_interv sports spot spring stop_this they_ask to_answer to_day to_earn too "
            "tool turned walsh we_will who_was will_hold winner within_ten women you_signed your_first"
        ),
        4: (
            "#n_april #n_days add_to agains all and_hear and_short areas at_big bonus by_recrui castel chara click "
            "conver counci days_so days_with deadli_is deb decide_to dr_rao entitl equity euro experi feedba festiv "
            "file firms flat flat_#n for_being for_feedba from_#clock from_applic from_first from_talent funded "
            "future gets good_mornin gradua had help hiring_manage human id interv_at invite_to keen leave_this "
            "long magazi marks mean meetin_#day milk more names newsle nine no notes offer_in on_night on_spot "
            "orbitw our_select over own park parkin part_our party physic place_on please_call pm_easter price "
            "profil_with promot quit raised range rao receiv_it rememb result_are rewrit rounds rules s:air s:are "
            "s:arrive s:day s:free s:get s:hiring s:hour s:i s:job s:questi s:weekly s:where same scorec seat she "
            "sound spoke starte starts_at startu story succes take-h takes_place talks tech templa ten_days these "
            "this_quarte this_time this_year to_do to_our to_say to_stay to_test to_unsubs touch touch_with traini "
            "traini_and travel tried upgrad upon us_about welcom_to were what_it whethe who_have with_great within "
            "within_#n words work_and you_must your_free zoo"
        ),
        3: (
            "#day_until #day_we #n_second 19th about_to access_to accoun_and ad after_all all_candid and_meet "
            "and_when and_with applic_on applic_to appren are_given are_invite asking asks before_#day behind "
            "better_than breath by_#n by_end cake can_update canada career_site check_your circul city cloud "
            "come_and come_to coming_days commun compan delays detail_or did_they dried easter events every ewan "
            "finali find_your for_all for_interv for_more goes_in goodby hands has_chosen has_come have_become "
            "have_been have_got hear_from held here_is hr i_enjoye i_got i_had in_#day in_advanc in_coming inbox "
            "interv_by interv_will is_open job_and joined joinin jury karthi knows lane learne left live long_and "
            "many may_ask mentor messag_in might_be missed more_to named necess no_? not_promis offer_letter ogawa "
            "omar on_18th on_1st on_web ones other_candid parish paulo pensio perfec phones photos placem plant_and "
            "pray_for produc_at quarte ranger read_on readin regist_for relati result_is s:back s:before s:centre "
            "s:code s:commun s:cv s:evenin s:forkli s:go s:let s:mentor s:mornin s:not s:off s:offer s:on s:school "
            "s:summer scores screen seen_by series shed shoes shows side simple skills sleep slow so_it spare spark "
            "starts stay_in stoppe tables take_this talk talk_about team team_? tess tester than_#n than_expect "
            "thank thank_you their this_offer thrill ticket tie till time_? to_help to_hire to_hold to_leave to_new "
            "to_offer to_three to_your too_big took tools turned_down two two_more until_it up_at us_what "
            "waitin_list want we_contac web weeken went will_send with_it would_be write writte you_#n you_for "
            "you_give you_have you_joined you_left you_no you_prepar you_spoke you_this you_well your_inbox "
            "your_team"
        ),
        -3: (
            "#clock_am #clock_to #day_june #n_#clock #n_first #n_for #n_may #n_other #n_words accept_declin ago "
            "alert_for all_#n and_they and_you applic_form applie are_free are_small area arrang at_this b backen "
            "becaus before behalf blog but care catego chef_de clerk confir conser contin contro crew custom_succes "
            "date_#day de_partie dear_ananya dear_candid dispat during email europe family featur financ "
            "first_interv five_days fixed for_#n fortni forwar_with from:tests genera german good good_news h "
            "have_#n he hear_about hi_marcus his home hour i_have ii in_portal in_week intere_in interv_for intro "
            "is_new is_still keep kestre lakesi likes line link_below locum log logist manage_at manage_has march "
            "march_#n market me_to media meetin_on moment monito most move moved mrs ms noreen notifi octobe "
            "opened_this operat or_unsubs our_blog part_time partie post_to prairi privac priya proces prof projec "
            "qa r remove reply s:from s:matchi s:now s:perm s:ready s:teachi s:techni s:vet saved says secret "
            "see_all send sent_you severn should_you so_that someon someth staff supply teach tell_you term_time "
            "them this_becaus this_messag though to_teach told_us treasu univer vacati vet wareho we we_can we_do "
            "we_would welcom you_#day you_applie you_hear you_on your_candid your_intere your_name your_offer zoom "
            "(always)"
        ),
        -4: (
            "#day_may #n_hours #n_more #n_to and_practi and_we answer_within applyi appoin april_#n are_hiring "
            "are_not back birds can_not can_we change_on chef co dear_ms design detail direct_or do_not docume "
            "earlie en execut fit fr fresh from_your full gbp github good_luck hear here_can in_your interv_candid "
            "know let librar_assist luck mark match_your medica member_are near nights not_think on_our openin "
            "other per positi posted practi_questi pull pull_reques put referr s:appoin s:confir s:finish s:intere "
            "s:lookin s:manage s:match s:offers s:prep s:profil s:this s:wants s:we s:your sent shifts site so_we "
            "specia submit suitab taken terms thanks then think think_we throug time to_#clock tour tutor type "
            "view_it warnin we_move we_should whiteb will_get workin would you_told yourse"
        ),
        -5: (
            "#clock #n_hrs #n_minute alert analys attach below chair clare contra de dear_mr decisi declin delete "
            "do each for_your health hotel hrs inform instea_? invite_you it_on looked looked_at m mr needed once "
            "ops out rate ring roles rsvp s:event s:has s:schedu s:with schedu_interv should superv switch tell "
            "term to_be what_is with_us you_follow you_to you_want"
        ),
        -6: (
            "#n_at #n_months accept ananya and_#n candid chat cook coordi custom dear englis form found has have "
            "hey histor i_do intere intern jobs june_#n like match may_#n months page panel person phone portal "
            "postin profil_and requir s:applic school search servic slot stage suppor techni this_email to_cancel "
            "to_see view we_are will_be yes"
        ),
        -7: (
            "#day_#clock #n_new board data follow hours marcus pause post remote shortl take that to_this told "
            "we_have would_like"
        ),
        -8: ("cancel closin contac date from:machine has_been i_will like_to link need night review see thanks_for us"),
        -9: "and_i comple june lead manage may notice reques",
        -10: "direct i_am not only you_will",
        -11: "be if is:answer minute",
        -12: "s:vacanc",
        -13: "your_profil",
        -14: "alerts can s:for your_applic",
        -15: "am assist profil s:new",
        -16: "i me or",
        -17: "long:0 will your",
        -18: "apply s:jobs so",
        -20: "from:ats",
        -21: "you",
        -23: "please",
        -33: "hi",
        -37: "is:hires",
        -79: "from:person",
    },
}
