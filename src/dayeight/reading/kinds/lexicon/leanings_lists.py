"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "job_alert": {
        110: "is:bulk",
        58: "s:jobs",
        57: "from:list",
        40: "s:new",
        39: "apply",
        35: "long:1",
        34: "is:hires",
        33: "assist",
        31: "alerts",
        28: "s:#n",
        26: "from:board s:vacanc",
        25: "jobs remote",
        24: "new",
        23: "manage s:for",
        21: "#n",
        19: "job your_profil",
        18: "alert lead week",
        17: "closin s:at s:match s:this s:you",
        16: "search",
        15: "s:in these",
        14: "cook (always)",
        13: "$ analys night",
        12: "#n_new engine intern opt opt_out pause postin told unsubs",
        11: "#n_#n becaus_you commun englis hotel looked_at open part_time positi superv yourse",
        10: (
            "birds contro data days de delete edit follow found full looked m medica more new_jobs opened ops "
            "posted profil roles s:job school shifts specia to_cancel you_want your_search"
        ),
        9: (
            "co driver execut fit for_you june match mornin off opened_this progra projec s:offers s:week see_all "
            "site tell this_becaus traine want welcom"
        ),
        8: (
            "apply_with click custom dairy delive early likely nights offers or out part remove s:that saved "
            "saved_search secret term this_week you_follow your_intere"
        ),
        7: (
            "#n_days #n_hrs #n_jobs #n_months #n_more apply_before are_hiring becaus chair first first_interv fresh "
            "head health here histor house hrs job_alert librar_assist list manage_at near notice office pool "
            "receiv s:matche s:matchi s:now s:top switch temp this time to_get us_in you_let you_told"
        ),
        6: (
            "accoun alert_for and_#n apply_in apply_now board busine chef chef_de clerk custom_succes d de_partie "
            "each earlie early_birds en f financ fr hear_about ii includ inspec intere kitche librar like_this m_f "
            "manage_alerts needed octobe open_to partie s:alert s:lookin s:near see subscr teache to_opt type "
            "wareho what_you your_job your_resume your_saved"
        ),
        5: (
            "#clock_#n #n_june ago applic_form ask_about be_early before_#n brand campai cancel closes_#day "
            "commun_office coordi crack dear_noreen delete_your depot direct enough est floori form from_your "
            "full_time galway get_this giulia hospic hours if_you in_june in_under interi job_alerts jobs_for "
            "junior labs machin match_your matche may me mgr moment monito month niagar niagar_floori not_ask "
            "notifi on_mobile on_our openin paid parale post_to precis pro profil_matche pub qa referr s:be "
            "s:hiring s:i s:machin s:nurse s:roles s:teachi s:we send senior severn so_do so_that strate subscr_to "
            "suppor take_you talent teach term_time these_are to_teach told_us tutor w wareho_mgr weekly workin ya "
            "you you_off your_data"
        ),
        4: (
            "#day_yrs #n_first #n_gross #n_octobe #n_so $_#n 2nd 42k 95k active_recrui addres all_#n all_jobs "
            "and_apply and_they applie applyi are_free are_open are_small are_to asap b backen backen_engine bar "
            "based based_on blog bonus breakf busine_partne catego centre chase christ claim clinic come_first "
            "conser contra dashbo date_#day deadli_#n deckha depart design early_applic f_d featur first_come "
            "first_served five five_minute folks for_inform fortni garden gbp give_me greg gross harbor hey_marcus "
            "hi_nadia hospit how_does hr_busine if_your improv in_and in_app in_each in_july in_your inform_about "
            "intere_you interv_proces is_enough is_new is_that it_#n karen lads lakesi leader likely_to lines "
            "look_? mails may_be member microb mobile muddle nadia near_you ned noreen notice_is number_on nurse "
            "nursin occupi on_file only operat or_we our_blog panel panels partne phil pinnac pinnac_harbor policy "
            "porter posts practi prairi proces_look profil_is profil_to quote r receiv_this resume_on room s:availa "
            "s:chef s:clinic s:cnc s:follow s:got s:have s:marcus s:open s:opport s:perm s:projec s:shifts s:vet "
            "s:weekly safety served short_notice sign-o sign_in skippe so_your statio studen suppli tax that_match "
            "thornb three_times ticket to_change to_shortl to_your told_me treasu trust truste two_hours two_minute "
            "up_with update vacanc vacati vet walk-i we_delete we_looked we_send will_take with_what within_five "
            "worked worked_with writer yard you_hear you_wish your_dashbo yrs"
        ),
        3: (
            "#clock_utc #n_? #n_am #n_for #n_from #n_h #n_interv #n_places #n_pm #n_weeks #n_words 20th "
            "accoun_execut active added advice again agent agreed agreed_to aide alert_unsubs am_#n and_contac "
            "and_good and_three and_we applic_can applic_receiv applie_for apply_again area arrang assist_#n "
            "at_tidewa bakery be_notifi become_availa build calls campus care carrie cash chance_by childr closes "
            "closin_date compan convey criter daily darlin databa databa_intern date_for detail_and develo dispat "
            "down_to drive dublin during duty exchan execut_mid-ma expect expect_in five_days fixed fixed_term "
            "follow_up for_all for_custom for_member for_year freela freigh from_octobe games gary genera german "
            "get glassd good_mornin h hambur handle hear home_accoun homes hull hybrid i_found if in_dublin "
            "in_januar in_last in_past in_week interv_this intro invest is_lookin is_what januar july last_week "
            "leeds legal level level_#n log logist logist_coordi lyon mail mails_? main manusc market matchi maths "
            "messag_was mid-ma might museum need_to new_#day nordic not_get not_need notice_you now_and number_#n "
            "on-sit on_20th on_board on_site onboar or_delete other_vacanc oven per person_in phd platfo pool_and "
            "positi_in postdo primar prof qc qc_analys qualit read_#n recomm reply_stop reply_yes requir "
            "resign_from road rotati s:applie s:apply s:appoin s:board s:englis s:histor s:logist s:maths s:nights "
            "s:positi s:posts s:regist s:saved s:skyfor s:specia s:wareho s:worker scienc season sennet separa "
            "seven_days ships should_you show silenc site_manage so_you spec staff still_open studio teachi techni "
            "test this_alert times to_intern to_job town tram transi transp two uk under utc ux via visits volunt "
            "we_could we_found we_hold we_notice week_#n what_is when_someth when_you who_you will_get wish_to "
            "with_us would_need would_rather would_work you_get you_interv you_might you_subscr you_when you_would "
            "your_chance zurich"
        ),
        2: (
            "and_i associ automa become chain ever kestre lead_at long:2 media office_manage s:engine s:search "
            "sample supply_chain value want_me will_includ"
        ),
        -2: (
            "#clock_am about_your alread am_intere by_#n checke commen for_interv for_this future guaran_interv "
            "happy how_to human i_ask keep_them lane min my not_keep promot s:night seats_are slow thrill tips "
            "to_schedu try upgrad who_answer will_contac you_qualif your_public"
        ),
        -3: (
            "#day_and #n_other accept_declin after_interv always and_get and_our and_short announ anothe any "
            "apply_for appoin are_lookin arriva ask_for assess at_your attach attend base be_on before being betwee "
            "by_recrui candid_who centra choose comes confer copies crew date_and days_so dear_ananya decide decisi "
            "docume earn else email end everli everli_staffi everyo expert fair fell flat forty forwar "
            "from:scheduling from:tests funded furthe gone good good_news guaran hall hand have_#n have_not he help "
            "hi_marcus hire hiring hiring_manage hiya https i_would id interv_for invita_to is_no is_not is_really "
            "issue it_? langua last lawyer like_you likes limite long lost love made mainte manage_has many mark "
            "meetin_on move_forwar mrs name need needs no nothin over own period place please_confir pm prepar "
            "profil_with psycho put quit raised read record refere reply_with result right round s:about s:by "
            "s:career s:change s:confir s:data s:guide s:intere s:spring s:was s:what sent_you share shop should "
            "six_months so_it soon starte startu stay storie talk text there_is this_time till to_#day to_answer "
            "to_chat to_our to_tell tool touch travel trial us way went what_i whethe win with_our with_you withou "
            "women would_you writte yes_i you_for you_know your_cv"
        ),
        -4: (
            "#n_compan #n_discou access after_all and_interv are_in awards back be calend certif code counci course "
            "day dear_ms declin down every explai find for_people go guide_to had half have_been his indeed "
            "interv_is invita irelan is_worth left like_to never next now number opport our_new over_#n people_like "
            "plus qualif s:has s:invite s:notice s:offer s:one s:with seats she signed slot so_we sorry sponso "
            "submit taken ten thank_you their think this_month too us_about walsh we_would were what_to when while "
            "worth write year years you_can your_interv"
        ),
        -5: (
            "#day_at and_you any_time asked book bring contac_you did discou dr from has_been instea keep later "
            "link make midnig on_your reader recrui reply_to return s:from s:how s:letter s:meet s:people s:up "
            "s:who same screen sent_to set summer tells tests than thank they to_do to_interv to_you was what where "
            "which why"
        ),
        -6: (
            "#clock_pm #n_minute about accept answer applic_for are ask candid chat employ four friend got guide hi "
            "i_have in_this invite_you may_#n messag ms news on_#n other regist s:? s:wants six thanks_for them "
            "then three waitin we_will will_be within"
        ),
        -7: (
            "#clock applic at_#clock but career check confir in its know letter meetin phone s:and s:on s:your say "
            "there up_to within_#n would_like"
        ),
        -8: "am call free i_am reques select sent until up you_are",
        -9: "#day_#n after at do invite meet on_#day s:#day thanks unsubs_privac we_are you_to",
        -10: "as from:machine how is:answer please privac questi reject you_have",
        -11: "been schedu",
        -12: "by not s:applic to would your_applic",
        -13: "offer people s:to",
        -14: "who",
        -16: "interv will",
        -17: "can with",
        -19: "dear our we",
        -20: "has s:interv",
        -22: "it on",
        -23: "for have",
        -24: "i",
        -26: "is",
        -31: "long:0",
        -44: "and",
        -60: "from:person",
    },
    "newsletter": {
        110: "is:bulk",
        102: "from:list",
        59: "interv",
        55: "unsubs",
        43: "and",
        37: "our",
        32: "career how",
        30: "what",
        25: "also regist",
        24: "who",
        23: "free",
        22: "why",
        20: "in offer s:#n s:and",
        19: "reader",
        17: "ask book reject this",
        16: "stop three",
        15: "employ from it s:career subscr with",
        14: "five friend s:#day s:one week",
        13: "interv_with leave list long:1 this_week up",
        12: "emails mock mock_interv resume s:how s:in what_to",
        11: "#day and_what four got guide_to here meet on s:about s:letter s:to up_to",
        10: (
            "#day_#n #n_off about after always and_get coach earn expert get how_to issue member our_new people "
            "receiv this_month update_your year"
        ),
        9: (
            "#day_at and_interv at in_this learn_how letter limite makes means midnig now psycho read result "
            "seats_are sponso tests thank- thank-_note top unfort until when"
        ),
        8: (
            "#clock_pm #n_applic #n_compan all_gone ask_for at_any by dear_alumni explai fast founde happy hiring "
            "hold inside lost mail networ never note offers on_#day places s:answer s:spring s:who s:yourse season "
            "seats signed stop_receiv ten than to_ask typo win your_resume"
        ),
        7: (
            "#day_and #n_discou after_interv also_how alumni any_time april_#clock are_limite bring career_fair "
            "copies copies_your discou down early evenin fair from:board guide have_decide in_#n interv_is "
            "interv_now is_really is_worth lawyer learn maya month needs new no_longer not_want off places_are "
            "recrui s:employ s:fair s:may s:mock s:salary s:what say schedu_your senior_engine slots_on stand "
            "summer tells this_issue twenty waitin worth you_? you_do"
        ),
        6: (
            "3rd ? announ applic are_all are_in arriva asked award be_on big check click_here conver_this corner "
            "cost course dates first for_our get_#n give hall hit_reply interv_and interv_on introd is:asking job "
            "longer mails matter more_than pay plus rarely recrui_screen return s:june s:me s:no s:notice s:people "
            "s:tell s:up script semina signed_up six slots soon speed storie talent_commun these_emails to_friend "
            "to_receiv trial unsubs_from volunt what_i when_they why_we will_keep women worksh years you_are"
        ),
        5: (
            "#n_employ access and_our are are_going at_all at_career awards base be_happy betwee bottom bullet "
            "by_#day change chara checke closes code congra cover days decent double downlo dr employ_will "
            "explai_why far favour for_applic for_free forty forwar_to future gone happy_with hi_there hire hit "
            "in_four interv_? irelan is_not it_and its keep_your last last_year limite_and mails_? make_it monthl "
            "names negoti next_week non-re not_for novemb on_file open our_guide our_talent over_#n percen pm pm_in "
            "prepar questi questi_asked read_about reads really resume_on rule s:? s:by s:change s:digest s:is "
            "s:layoff s:meet s:next s:work salary save short short_interv sports spot spring stop_this templa "
            "ten_days they_ask this_time to_answer to_day to_earn too tool turned update upon us_about walsh "
            "we_will who_was will_hold within_ten you_signed your_first"
        ),
        4: (
            "#n_april after_all agains all and_hear and_short areas at_big by_recrui castel click commun confer "
            "conver counci days_so days_with deadli_is deb decide_to dr_rao entitl equity euro every experi feedba "
            "file firms flat flat_#n for_being for_feedba from_#clock from_talent funded gets good_mornin gradua "
            "had help hiring_manage i_had id interv_at invite_to keen leave_this long magazi marks mean milk more "
            "newsle nine no offer_in on_spot opened orbitw our_select over own park parkin part_our party physic "
            "place_on please_call pm_easter price profil_with promot quit raised range rao rememb result_are rounds "
            "rules s:are s:arrive s:day s:free s:get s:hiring s:hour s:questi s:weekly s:where same scorec she "
            "sound spoke starte starts_at startu story succes take-h takes_place talks tech these this_year to_do "
            "to_leave to_our to_say to_stay to_test to_unsubs touch touch_with traini traini_and travel tried "
            "upgrad welcom_to were what_it whethe who_have winner with_great within within_#n words work_and "
            "you_must your_free zoo"
        ),
        3: (
            "#day_until #day_we #n_days #n_second 18th 19th about_to accept_this access_to ad advanc advice "
            "all_candid and_when and_with applic_on applic_to applic_you are_also are_given are_invite asking asks "
            "behind bengal better_than bonus breath by_#n by_end cake can_update canada career_site centra_bank "
            "certif_in check_your circul city class class_#n cloud column come_to coming_days compan cover_letter "
            "delays detail_or did_they easter employ_agency events ewan festiv find_your for_all for_interv "
            "for_more for_online forema from_first gmbh goes_in goodby hands has_chosen has_come have_become "
            "have_been have_got hear_from held here_is hr human i_got in_#day in_advanc in_coming inbox interv_by "
            "interv_will is_held is_here is_open is_why it_togeth japan job_and job_offer joined joinin jury karthi "
            "knows lane learne left like_it live long_and many meetin_#day mentor might_be missed more_to moveme "
            "named no_? not_consid not_promis notes offer_letter ogawa omar on_1st on_web other_candid parish paulo "
            "pensio people_to perfec photos pine pitch placem plant_and pray pray_for prize produc_at quarte "
            "questi_about read_on readin regist_for relati result_is rota s:back s:before s:centre s:code s:commun "
            "s:cv s:evenin s:five s:go s:hr s:i s:job s:let s:mentor s:mornin s:not s:off s:offer s:on s:school "
            "s:summer scores screen seat see_what seen_by series shed shoes shows side simple skills sleep slow "
            "smile so_it source spare spark starts stay_in stoppe strong_field tables talk talk_about team team_? "
            "tess tester than_#n than_expect thank thank_you that_you this_offer three_storie thrill tie till "
            "time_? time_we to_help to_hire to_new to_offer to_stop to_three to_your too_big tools toront "
            "turned_down two two_more until_it up_at us_what waitin_list want we_contac weathe web weeken went "
            "who_knows will_send with_it would_be write writte you_#n you_for you_give you_have you_joined you_no "
            "you_prepar you_spoke you_subscr you_this you_well your_inbox your_team"
        ),
        -3: (
            "#clock_am #clock_to #day_june #n_#clock #n_first #n_for #n_other #n_words accept_declin accoun ago "
            "alert_for all_#n and_they and_you applic_form applie applyi are_free are_small area arrang at_this b "
            "backen becaus blog busine care catego chef_de confir conser contin contro crew custom_succes date_#day "
            "de_partie dear_ananya dear_candid design dispat during europe family featur financ first_interv "
            "five_days fixed for_#n fortni forwar_with from:tests genera german good good_news h have_#n he "
            "hear_about hi_marcus home hour i_have ii in_portal in_week includ intere_in interv_for intro is_new "
            "is_still kestre lakesi likes line link_below log logist manage_at march march_#n mark market me_to "
            "moment monito most move moved mrs ms noreen notifi octobe opened_this operat our_blog paid part_time "
            "partie partne past post_to prairi priya proces projec qa r reply s:finish s:from s:intere s:lookin "
            "s:matchi s:now s:perm s:ready s:recrui s:teachi s:techni s:vet samir saved see_all sent severn "
            "should_you so_that someon someth staff suitab supply teach term_time them this_becaus though to_teach "
            "told_us treasu univer us_in vacati vet wareho we_can we_would you_#day you_hear your_candid "
            "your_intere your_name zoom (always)"
        ),
        -4: (
            "#day_may #n_hours #n_may #n_more #n_to and_practi and_we answer_within appoin april_#n are_hiring "
            "are_not back before birds can_not can_we change_on chef dear_mr dear_ms declin detail direct_or do_not "
            "docume earlie en execut fit fr fresh from_your full gbp github good_luck hear here_can in_your "
            "instea_? interv_candid invite_you it_on know let librar_assist luck match_your medica member_are near "
            "nights not_think on_our openin other per posted practi_questi pull pull_reques put referr remove rsvp "
            "s:appoin s:confir s:manage s:match s:offers s:prep s:profil s:this s:wants s:we s:your says send "
            "shifts should site so_we specia submit taken terms thanks then think think_we throug to_#clock tour "
            "tutor type view_it warnin we_do we_move we_should welcom whiteb will_get workin would you_on you_told "
            "yourse"
        ),
        -5: (
            "#clock #n_at #n_hrs #n_minute accept alert ananya attach below candid chair co contra dear decisi "
            "delete do each for_your has health hotel hrs i_do inform like looked looked_at m mr needed once ops "
            "out portal positi profil_and rate ring roles s:event s:has s:schedu s:with schedu_interv superv switch "
            "tell term time to_be what_is with_us you_follow you_to you_want"
        ),
        -6: (
            "#n_months analys and_#n chat coordi custom de englis form found have hey histor intere intern jobs "
            "june_#n match may_#n months page panel person phone postin requir s:applic school search servic shortl "
            "slot stage suppor techni this_email to_cancel to_see view we_are will_be yes"
        ),
        -7: (
            "#day_#clock #n_new board cancel cook data follow has_been hours like_to marcus pause post remote see "
            "take that to_this told we_have would_like"
        ),
        -8: "closin contac date link need night reques review thanks_for us",
        -9: "and_i comple direct from:machine i_will june lead manage not notice only",
        -10: "i_am may",
        -11: "be if is:answer you_will",
        -12: "minute s:vacanc",
        -13: "your_applic your_profil",
        -14: "alerts can profil",
        -15: "am assist i long:0 s:for s:new",
        -16: "me or",
        -18: "apply so will your",
        -19: "s:jobs",
        -20: "from:ats you",
        -23: "please",
        -32: "hi",
        -37: "is:hires",
        -77: "from:person",
    },
}
