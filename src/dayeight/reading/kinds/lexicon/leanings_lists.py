"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "job_alert": {
        114: "is:bulk",
        60: "from:list s:jobs",
        42: "s:new",
        40: "apply",
        37: "long:1",
        35: "is:hires",
        34: "assist",
        32: "alerts",
        30: "s:#n",
        27: "from:board",
        26: "jobs remote s:vacanc",
        24: "manage new s:for",
        22: "#n",
        19: "alert job lead week your_profil",
        18: "s:at s:you",
        17: "closin s:match s:this",
        16: "s:in search these",
        14: "cook night (always)",
        13: "$ analys engine unsubs",
        12: "#n_new intern opt opt_out pause postin told",
        11: "#n_#n becaus_you commun days englis follow hotel more open part_time positi superv yourse",
        10: (
            "birds contro data de delete edit execut found full looked looked_at m medica new_jobs opened "
            "opened_this posted roles s:job school see_all shifts site specia to_cancel traine you_want your_search"
        ),
        9: (
            "click co driver fit for_you june match mornin off offers ops profil progra projec s:offers s:week tell "
            "this_becaus this_week want"
        ),
        8: (
            "#n_days clare custom dairy delive early likely nights office or part pool remove s:that saved "
            "saved_search secret term time welcom you_follow your_intere"
        ),
        7: (
            "#n_hrs #n_jobs #n_months #n_more apply_before apply_with are_hiring becaus chair clerk first "
            "first_interv head health here histor house hrs job_alert librar_assist list manage_alerts manage_at "
            "near notice out receiv s:matche s:matchi s:now see switch temp this to_get us_in wareho you_let "
            "you_told your_job"
        ),
        6: (
            "accoun alert_for and_#n apply_in apply_now be_early busine chef chef_de custom_succes d de_partie "
            "direct each earlie early_birds en f financ fr fresh hear_about ii includ inspec intere job_alerts "
            "kitche librar like_this m_f needed octobe open_to partie s:alert s:hiring s:lookin s:near s:nurse "
            "s:openin s:top subscr teache to_opt type what_you your_resume your_saved"
        ),
        5: (
            "#clock_#n #n_june ago applic_form ask_about before_#n board brand cancel closes_#day commun_office "
            "contra coordi crack deadli_#n dear_noreen delete_your depot enough est floori formed from_your "
            "full_time galway get_this giulia give_me hospic hours if_you in_june in_under interi jobs_for junior "
            "karen labs machin match_your matche may me mgr moment monito month niagar niagar_floori not_ask notifi "
            "on_mobile on_our openin paid parale post_to precis pro profil_matche pub qa referr s:be s:got s:have "
            "s:i s:machin s:roles s:teachi s:we send senior severn so_do so_that stewar strate subscr_to suppli "
            "take_you talent teach term_time these_are to_teach told_us tutor w wareho_mgr weekly workin ya you_off "
            "your_data"
        ),
        4: (
            "#day_yrs #n_first #n_gross #n_octobe #n_so $_#n 2nd 42k 95k accoun_execut active_recrui added addres "
            "all_#n all_jobs and_apply and_they applyi are_open are_small are_three are_to asap at_tidewa b backen "
            "backen_engine bar based based_on blog bonus breakf busine_partne campai catego centre chase christ "
            "claim clinic come_first conser daily dashbo date_#day deckha depart design early_applic execut_mid-ma "
            "f_d featur first_come first_served five five_minute folks for_inform form garden gbp greg gross harbor "
            "hey_marcus hi_greg hi_nadia hospit how_does hr_busine if_your il improv in_and in_app in_each in_july "
            "in_your inc inform_about intens intere_you interv_proces is_enough is_new is_that it_#n lads lakesi "
            "leader level likely_to lines look_? mail mails may_be member microb mid-ma mobile moira muddle nadia "
            "ned noreen notice_is number_on nurse nursin occupi only open_positi operat or_unsubs or_we our_blog "
            "panel panels partne phil pinnac pinnac_harbor policy porter posts practi prairi proces_look profil_is "
            "profil_to qc_analys quote r receiv_this resume_on room s:chef s:clinic s:cnc s:follow s:marcus s:open "
            "s:opport s:projec s:shifts s:weekly safety season served short_notice shortl_in should_you sign-o "
            "sign_in skippe so_your staff statio studen suppor tax techni than_one that_match that_time thornb "
            "three_times ticket to_change to_shortl to_your told_me treasu trust truste two_hours two_minute "
            "up_with update vacanc vacati walk-i we_delete we_looked we_send will_take with_what within_five worked "
            "worked_with yard you_hear you_wish your_dashbo yrs"
        ),
        3: (
            "#clock_utc #n_am #n_for #n_from #n_h #n_interv #n_places #n_weeks #n_words 20th academ active advice "
            "again agent agreed agreed_to all and_contac and_good and_i and_three and_we applic_can applic_receiv "
            "applie applie_for apply_again are_free area assist_#n associ be_carrie become_availa build calls "
            "campus care carrie carrie_over cash childr closes closin_date compan convey criter darlin databa "
            "databa_intern detail detail_and develo dispat down_to drive dublin during duty exchan expect expect_in "
            "five_days fixed fixed_term fleet follow_up for_all for_custom for_year fortni freela freigh games gary "
            "genera german get good_mornin h handle hear homes hull i_found if in_dublin in_januar in_last in_week "
            "interv_this intro is_lookin is_what januar july last_week leeds legal level_#n locum log logist "
            "logist_coordi mails_? main manusc market matchi maths me_it media messag_was might museum near_you "
            "new_#day not_get not_need notice_you now_and office_manage on-sit on_20th on_board on_file on_site "
            "onboar oven per person_in phd platfo pool_and positi_in primar prof qc qualit rather_not read_#n "
            "recomm reply_stop requir resign_from road rotati s:applie s:apply s:appoin s:availa s:board s:engine "
            "s:englis s:histor s:logist s:maths s:perm s:positi s:regist s:saved s:specia s:vet s:wareho s:worker "
            "scienc sennet separa servic seven_days show silenc site_manage so_you still_open studio supply "
            "talent_commun teachi test throug times to_pause tram transi two uk under univer utc vet via visits "
            "volunt we_could we_found we_hold we_notice week_#n what_is when_you who_you will_get will_includ "
            "wish_to with_us would_need would_rather would_work writer you you_get you_interv you_might you_when "
            "you_would your_chance zurich"
        ),
        2: (
            "#n_? #n_pm aide arrang ever have_also hybrid in_portal invest kestre months or_delete our_career "
            "reply_and reply_yes s:search s:writer value want_me"
        ),
        -2: (
            "#clock_am about_your after_interv announ attend be_on closed confir_your happy lane made promot s:sent "
            "s:what take-h to_schedu upgrad will_contac"
        ),
        -3: (
            "#day_and #n_other accept_declin alread always am_intere and_get and_our and_short anothe any apply_for "
            "appoin are_lookin arriva ask_for assess at_your awards base before being betwee by_recrui candid_who "
            "centra choose comes confer copies counci_has crew date_and days_so dear_ananya decide decisi docume "
            "earn else email end everli everli_staffi everyo expert fair fell flat for_interv forty forwar "
            "from:scheduling from:tests funded furthe future gone good good_news guaran guaran_interv hall hand "
            "has_shortl have_#n have_not he help herita hi_marcus hire hiring hiring_manage hiya human i_ask "
            "i_would id interv_for invita_to irelan is_no is_not is_really issue it_? keep_them langua last lawyer "
            "like_you likes limite long lost love mainte manage_has many mark meetin_on move_forwar mrs name needs "
            "no not_keep nothin over over_#n own period please_confir pm prepar profil_with psycho put quit raised "
            "read record refere reply_with result review right round s:about s:by s:career s:change s:data s:grants "
            "s:guide s:intere s:spring s:update s:was sent_you share shop should six_months slow so_it soon starte "
            "startu status stay step storie talk text that_you there_is this_time till to_#day to_answer to_chat "
            "to_our to_tell tool touch travel trial us us_about walsh way we_can went what_i whethe who_answer win "
            "with_our with_you withou women would_you writte year yes_i you_for you_know you_qualif your_cv "
            "your_public"
        ),
        -4: (
            "#n_compan #n_discou access after_all and_interv any_time are_in attach back be calend certif code "
            "counci course day dear_ms down every explai find for_people go guide_to had half have_been his https "
            "indeed interv_is invita is_worth left need never now number opport our_new people_like place plus "
            "qualif return s:confir s:from s:how s:invite s:notice s:offer s:one s:with seats she signed slot so_we "
            "sponso submit taken ten thank_you their think this_month too we_would were what_to when where while "
            "worth write years you_can your_interv"
        ),
        -5: (
            "#day_at about and_you asked book bring contac_you declin did discou dr from got guide instea later "
            "like_to link make midnig next on_your reader recrui reply_to s:? s:has s:letter s:meet s:people s:up "
            "s:who same screen sent_to set summer tells tests than thank they three to_do to_interv to_you what "
            "which why"
        ),
        -6: (
            "#clock_pm #n_minute answer applic_for are ask career chat employ four friend has_been i_have in "
            "in_this invite_you keep may_#n messag ms news on_#n other regist six sorry thanks_for them then waitin "
            "was within"
        ),
        -7: (
            "#clock accept candid check confir hi its know letter meetin phone s:and s:wants s:your say there up "
            "up_to we_will will_be within_#n"
        ),
        -8: "applic at_#clock but call free reques s:on sent until would_like you_are",
        -9: "#day_#n after am at from:machine i_am invite meet s:#day select unsubs_privac we_are you_to",
        -10: "as do how is:answer on_#day privac questi reject thanks you_have",
        -11: "please schedu",
        -12: "been by",
        -13: "offer people s:applic to would your_applic",
        -14: "not s:to who",
        -15: "interv",
        -17: "with",
        -18: "can our will",
        -20: "s:interv",
        -21: "dear we",
        -22: "has it on",
        -23: "for",
        -24: "have",
        -25: "i",
        -27: "is",
        -33: "long:0",
        -44: "and",
        -64: "from:person",
    },
    "newsletter": {
        113: "is:bulk",
        105: "from:list",
        60: "interv",
        57: "unsubs",
        44: "and",
        37: "our",
        34: "how",
        33: "career",
        31: "what",
        25: "also regist",
        24: "free who",
        22: "s:#n why",
        21: "in offer",
        20: "s:and",
        19: "reader",
        18: "this",
        17: "ask book reject stop three",
        16: "with",
        15: "employ from it long:1 s:career subscr week",
        14: "five friend interv_with list s:#day s:one this_week up",
        13: "leave",
        12: "#day emails mock mock_interv on resume s:how s:in what_to",
        11: "#n_off about and_get and_what four get got guide_to here meet s:about s:letter s:to up_to",
        10: (
            "#day_#n #day_at after always and_interv at coach earn expert how_to issue member midnig our_new people "
            "read receiv result thank- thank-_note this_month top update_your year"
        ),
        9: (
            "in_this learn_how letter limite mail makes means now on_#day psycho seats_are sponso tests typo unfort "
            "until when"
        ),
        8: (
            "#clock_pm #day_and #n_applic #n_compan all_gone are_limite ask_for at_any by dear_alumni explai fast "
            "founde from:board happy hiring inside learn lost month networ never new note offers places s:answer "
            "s:spring s:what s:who s:yourse season seats signed stop_receiv summer ten to_ask win your_resume"
        ),
        7: (
            "#n_discou after_interv also_how alumni any_time april_#clock bring career_fair copies copies_your "
            "discou down early evenin fair get_#n guide have_decide hold in_#n interv_is interv_now is_really "
            "is_worth lawyer maya needs off on_interv places_are recrui s:employ s:fair s:may s:mock s:salary say "
            "schedu_your script senior_engine slots slots_on stand tells than this_issue twenty unsubs_from waitin "
            "worth you_? you_do"
        ),
        6: (
            "3rd ? announ are_all are_in arriva asked award be_on big check click_here closes conver_this corner "
            "cost course dates days favour first for_our give hall hit_reply interv_and interv_on introd is:asking "
            "it_and job limite_and longer mails matter more_than no_longer non-re not_want pay plus pm questi_asked "
            "rarely recrui_screen return s:by s:june s:me s:next s:no s:notice s:people s:tell s:up salary save "
            "semina short signed_up six soon speed storie talent_commun these_emails to_friend to_receiv trial "
            "update volunt what_i when_they why_we will_keep women worksh years you_are you_signed"
        ),
        5: (
            "#n_employ access and_our applic are are_going at_all at_career awards base be_happy betwee bottom "
            "bullet by_#day change checke code confer congra counci_has cover decent double downlo dr employ_will "
            "explai_why far firms for_applic for_free forty forwar_to future gone happy_with herita hi_there hire "
            "hit hr_depart in_four interv_? irelan is_not its keep_your last last_year mails_? make_it monthl more "
            "names negoti next_week not_for novemb on_file open opened orbitw our_guide our_talent over_#n percen "
            "pm_in prepar questi read_about reads really resume_on rule s:? s:change s:digest s:grants s:is "
            "s:layoff s:meet s:work say_when short_interv sports spot stop_this templa they_ask to_answer to_day "
            "to_earn too tool turned walsh we_will who_was will_hold winner within_ten your_first"
        ),
        4: (
            "#n_april #n_days 19th add_to agains all and_hear and_short and_when areas at_big bonus by_recrui "
            "castel chara click conver counci days_so days_with deadli_is deb decide_to dr_rao entitl equity euro "
            "experi feedba festiv file flat flat_#n for_being for_feedba from_#clock from_applic from_first "
            "from_talent funded gets good_mornin gradua had help hiring_manage human i_had id interv_at invite_to "
            "keen leave_this long magazi marks mean meetin_#day milk newsle nine no notes offer_in on_night on_spot "
            "on_web our_select over own park parkin part_our party physic place_on please_call pm_easter price "
            "profil_with promot quit raised range read_on receiv_it rememb result_are rewrit rounds rules s:air "
            "s:are s:arrive s:day s:free s:get s:hiring s:hour s:i s:job s:questi s:weekly s:where same scorec seat "
            "she sound spoke spring starte starts_at startu story succes take-h takes_place talks tech ten_days "
            "these this_quarte this_time this_year to_do to_our to_say to_stay to_test to_unsubs touch touch_with "
            "traini traini_and travel tried two_more upgrad upon us_about welcom_to were what_it whethe who_have "
            "with_great within within_#n words work_and you_must your_free zoo"
        ),
        3: (
            "#day_until #day_we #n_second 18th about_to access_to accoun_and ad advice after_all all_candid "
            "and_meet and_with applic_on applic_to appren are_given are_invite asking asks before_#day behind "
            "better_than breath by_#n by_end cake can_update canada career_site certif_in check_your circul city "
            "cloud come_to coming_days commun compan cover_letter delays detail_or did_they dried easter events "
            "every ewan find_your for_all for_interv for_more gmbh goes_in goodby hands has_chosen has_come "
            "have_become have_been have_got hear_from held here_is hr i_enjoye i_got in_#day in_advanc in_coming "
            "inbox interv_by interv_will is_open japan job_and joined joinin jury karthi knows lane learne left "
            "live long_and many may_ask mentor messag_in might_be missed more_to named necess no_? not_promis "
            "offer_letter ogawa omar on_18th on_1st other_candid parish paulo pensio perfec phones photos placem "
            "plant_and pray_for produc_at quarte ranger rao readin regist_for relati result_is s:back s:before "
            "s:centre s:code s:commun s:cv s:evenin s:go s:let s:mentor s:mornin s:not s:off s:offer s:on s:school "
            "s:summer scores screen seen_by series shed shoes shows side simple skills sleep slow smile so_it spare "
            "starts stay_in stoppe tables take_this talk talk_about team team_? tess tester than_#n than_expect "
            "thank thank_you their this_offer thrill ticket tie till time_? time_we to_help to_hire to_hold "
            "to_leave to_offer to_stop to_three to_your too_big took tools toront turned_down two until_it us_what "
            "waitin_list want we_contac web weeken went will_send would_be write writte you_#n you_for you_give "
            "you_have you_joined you_no you_prepar you_spoke you_this you_well your_inbox your_team"
        ),
        -3: (
            "#clock_am #day_june #n_#clock #n_first #n_for #n_may #n_other #n_words accept_declin accoun addres ago "
            "alert_for all_#n and_they and_you and_your applic_form applie applyi are_free are_small area around "
            "arrang at_this backen becaus been before blog busine but care catego chef_de clerk confir conser "
            "contin contro crew custom_succes date_#day de_partie dear_ananya dear_candid design dispat during "
            "email europe family featur financ first_interv five_days fixed for_#n fortni forwar_with from:tests "
            "genera german good good_news h have_#n he hear_about hi_marcus home hour i_have ii in_portal in_week "
            "intere_in interv_for intro is_new is_still kestre lakesi likes line link_below locum log logist "
            "manage_has march march_#n market me_to meetin_on moment monito most move moved mrs ms notifi octobe "
            "opened_this operat or_unsubs our_blog part_time partie partne past post_to prairi priya proces prof "
            "projec r remove reply s:from s:intere s:matchi s:now s:perm s:ready s:teachi s:techni s:vet saved says "
            "see_all sent severn should_you so_that someon someth staff supply teach tell_you term_time them "
            "this_becaus this_messag though to_teach told_us treasu univer vacati very vet wareho we we_can we_do "
            "we_would welcom you_#day you_applie you_hear you_in you_on your_candid your_intere your_name "
            "your_offer zoom (always)"
        ),
        -4: (
            "#clock_to #day_may #n_hours #n_more #n_to and_practi and_we answer_within appoin april_#n are_hiring "
            "are_not back birds can_not can_we change_on chef co dear_ms declin detail direct_or do_not docume "
            "earlie en execut fit fr fresh from_your full gbp github good_luck hear here_can in_your instea_? "
            "interv_candid invite_you know let librar_assist looked_at luck mark match_your medica member_are near "
            "nights not_think on_our openin other per positi posted practi_questi pull pull_reques put referr rsvp "
            "s:appoin s:confir s:finish s:lookin s:manage s:match s:offers s:prep s:profil s:this s:wants s:we "
            "s:your send shifts site so_we specia submit suitab taken terms then think think_we throug to_#clock "
            "tour tutor type view_it warnin we_move we_should whiteb will_get workin you_told yourse"
        ),
        -5: (
            "#clock #n_at #n_hrs alert analys ananya attach below chair clare contra de dear_mr decisi delete do "
            "each for_your health hotel hrs it_on looked m mr needed once ops out rate ring roles s:event s:has "
            "s:schedu s:with schedu_interv should superv switch tell term thanks time to_be what_is with_us would "
            "you_follow you_to you_want"
        ),
        -6: (
            "#n_minute #n_months accept and_#n candid chat cook coordi custom englis form found has hey histor i_do "
            "inform intere intern jobs june_#n like match may_#n months page panel person phone portal postin "
            "profil_and requir s:applic school search servic shortl slot stage suppor techni this_email to_cancel "
            "to_see view we_are will_be yes"
        ),
        -7: (
            "#day_#clock #n_new board data dear follow have hours marcus pause post remote see take that to_this "
            "told we_have would_like"
        ),
        -8: "cancel closin contac date has_been like_to link night reques review thanks_for",
        -9: "and_i comple from:machine i_will june lead manage may need notice us",
        -10: "direct i_am not only",
        -11: "be if you_will",
        -12: "is:answer minute s:vacanc",
        -13: "your_profil",
        -14: "alerts can profil s:for your_applic",
        -15: "am assist s:new",
        -16: "i me or",
        -18: "apply long:0 s:jobs so will your",
        -20: "from:ats",
        -21: "you",
        -24: "please",
        -33: "hi",
        -38: "is:hires",
        -81: "from:person",
    },
}
