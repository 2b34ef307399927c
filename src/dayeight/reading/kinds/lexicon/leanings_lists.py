"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "job_alert": {
        109: "is:bulk",
        57: "from:list",
        56: "s:jobs",
        38: "apply s:new",
        33: "is:hires",
        32: "assist",
        30: "alerts long:1",
        28: "s:#n",
        25: "from:board s:vacanc",
        24: "jobs remote",
        23: "new",
        22: "manage s:for",
        19: "#n job",
        18: "alert lead your_profil",
        17: "closin s:at s:this week",
        16: "s:match s:you",
        15: "s:in search",
        14: "cook these",
        13: "analys night unsubs (always)",
        12: "$ engine opt opt_out postin told",
        11: "#n_new commun intern open pause",
        10: (
            "#n_#n becaus_you birds contro delete edit englis follow full hotel looked looked_at m medica more "
            "part_time positi posted profil roles s:job specia superv to_cancel you_want yourse"
        ),
        9: (
            "co data days de driver execut found june match new_jobs opened opened_this ops progra s:offers school "
            "see_all shifts site tell traine want your_search"
        ),
        8: (
            "click custom delive fit for_you likely mornin off offers projec remove s:that s:week saved "
            "saved_search this_becaus this_week welcom you_follow your_intere"
        ),
        7: (
            "#n_days #n_hrs #n_jobs #n_more apply_before apply_with are_hiring dairy early first_interv head histor "
            "house librar_assist manage_at near nights office or out part pool receiv s:matche s:matchi s:now "
            "secret temp term this time to_get us_in you_let you_told"
        ),
        6: (
            "#n_months accoun alert_for and_#n apply_in becaus busine chair chef chef_de clerk d de_partie each "
            "earlie early_birds en f financ first fr fresh health hear_about here hrs includ inspec intere "
            "job_alert kitche librar like_this list m_f manage_alerts needed notice octobe open_to partie s:alert "
            "s:near s:nurse s:top see subscr switch teache to_opt wareho what_you your_job your_saved"
        ),
        5: (
            "#n_june apply_now ask_about be_early before_#n board brand cancel closes_#day commun_office coordi "
            "crack custom_succes delete_your depot direct enough est floori from_your full_time if_you ii interi "
            "job_alerts jobs_for junior karen machin match_your matche mgr moment month niagar niagar_floori "
            "not_ask notifi on_mobile on_our openin precis pro profil_matche pub qa referr s:be s:hiring s:i "
            "s:machin s:roles s:we send senior severn so_that strate subscr_to take_you talent teach term_time "
            "these_are to_teach told_us tutor type wareho_mgr ya you your_data your_resume"
        ),
        4: (
            "#clock_#n #day_yrs #n_first #n_gross #n_octobe #n_so $_#n 2nd active_recrui addres ago all_#n "
            "and_apply and_they applic_form applie applyi are_open are_small are_to asap b backen bar based "
            "based_on blog bonus breakf campai catego centre chase christ claim clinic come_first conser contra "
            "date_#day deadli_#n dear_noreen deckha depart design early_applic f_d featur first_come first_served "
            "five five_minute folks for_inform form fortni galway garden gbp get_this giulia give_me gross harbor "
            "hey_marcus hi_nadia hospic hospit hours in_and in_app in_each in_july in_june in_under in_your "
            "inform_about intere_you is_enough is_new is_that labs lads lakesi leader likely_to lines mails may "
            "may_be me microb mobile monito muddle nadia noreen notice_is number_on nursin occupi only operat or_we "
            "our_blog paid panel panels parale pinnac pinnac_harbor policy porter post_to posts practi prairi "
            "profil_is profil_to receiv_this resume_on s:chef s:clinic s:cnc s:follow s:got s:have s:marcus "
            "s:opport s:shifts s:teachi s:vet safety served short_notice sign-o sign_in skippe so_do so_your statio "
            "studen suppli suppor tax that_match thornb three_times ticket to_change to_shortl to_your told_me "
            "trust truste two_hours two_minute up_with update vacanc vacati vet w walk-i we_delete we_looked "
            "we_send weekly will_take with_what worked worked_with workin yard you_hear you_off you_wish yrs"
        ),
        3: (
            "#clock_utc #n_am #n_for #n_from #n_h #n_interv #n_places #n_weeks #n_words 20th 95k academ "
            "accoun_execut active added advice again agent agreed agreed_to alert_unsubs all_jobs am_#n and_contac "
            "and_good and_we applic_can applic_receiv apply_again are_free area arrang at_tidewa backen_engine "
            "be_notifi become_availa build busine_partne calls campus carrie cash chance_by childr closes "
            "closin_date compan convey criter daily darlin dashbo databa databa_intern date_for detail_and dispat "
            "down_to drive dublin during duty ensure exchan execut_mid-ma expect expect_in five_days fixed_term "
            "follow_up for_all for_custom for_member for_year freigh from_octobe gary genera german get glassd "
            "good_mornin greg gruppe h hambur handle hear home_accoun homes how_does hr_busine hull i_found if_your "
            "improv in_dublin in_januar in_last in_past in_week interv_#n interv_proces interv_this intro is_lookin "
            "is_what isar isar_gruppe it_#n januar july last_week leeds legal level level_#n log logist "
            "logist_coordi look_? lyon mail mails_? main manusc market matchi maths member messag_was mid-ma might "
            "more_interv museum near_you ned new_#day nordic not_get not_need notice_you now_and nurse on-sit "
            "on_20th on_board on_file on_site on_what or_delete other_vacanc oven partne person_in phd platfo "
            "pool_and positi_in postdo primar proces_look prof qc qc_analys qualit quote r read_#n recomm "
            "reply_stop reply_yes requir resign_from room rotati s:apply s:appoin s:availa s:board s:englis "
            "s:histor s:logist s:nights s:open s:perm s:positi s:posts s:projec s:regist s:saved s:search s:skyfor "
            "s:specia s:weekly sadia scienc season sennet ships should_you silenc site_manage so_you staff "
            "still_open studio teachi techni test this_alert times to_job town tram transi treasu uk ux view_all "
            "visits volunt we_could we_found we_hold week_#n what_is when_someth when_you who_you will_get wish_to "
            "with_us within_five would_need would_rather would_work writer you_get you_interv you_might you_subscr "
            "you_when you_would your_dashbo zurich"
        ),
        2: (
            "#n_? #n_pm aide and_three assist_#n associ automa become care casual develo fixed freela from_our "
            "games hybrid invest it_makes kestre media need_to number_#n nurse_outpat onboar our_career outpat per "
            "regist_nurse road s:applie s:picks s:softwa s:wareho s:worker sample separa seven_days supply_chain "
            "talent_commun transp two under utc via want_me we_notice will_includ with_teams your_chance"
        ),
        -2: (
            "#day_may #n_at alread april_#n at_all checke closed commen dear_ananya due fell for_interv for_this "
            "future hand her hiya human i_ask it_? manage_has meetin_on please_confir promot reason review_and s:by "
            "s:guide s:night s:remind s:sent taking that_you to_answer try visit will_contac you_qualif"
        ),
        -3: (
            "#clock_am #day #day_and #n_#clock #n_other accept_declin always and_get and_our and_short anothe "
            "applic_was apply_for appoin are_lookin arriva ask_for assess at_your attend awards base before being "
            "betwee by_recrui candid_who centra choose comes confer copies crew date_and days_so decide decisi "
            "docume earn else email end everli everli_staffi everyo expert explai fair flat forty forwar "
            "from:scheduling from:tests funded furthe gone good good_news guaran hall have_#n have_not he help "
            "hi_marcus hire hiring hiring_manage https i_would id interv_for invita_to irelan is_no is_not "
            "is_really is_worth issue langua last lawyer like_you likes limite long lost love made mainte many min "
            "move_forwar mrs my name need needs no nothin our_new over over_#n own people_like period prepar "
            "profil_with psycho put quit raised read record refere reply_with result review right round s:about "
            "s:career s:change s:data s:intere s:one s:spring s:was s:what seats_are sent_you share shop should "
            "six_months so_it so_we soon starte startu stay storie talk there_is think this_time till to_#day "
            "to_chat to_our to_tell tool touch travel trial us us_about walsh way went what_i whethe win with_our "
            "with_you withou women worth would_you writte year you_for you_know your_cv your_interv"
        ),
        -4: (
            "#n_compan #n_discou access after_all and_interv any any_time are_in attach calend certif code "
            "contac_you counci course day dear_ms declin discou down every find for_people go guide_to had half "
            "have_been hi his indeed instea interv_is invita left like_to never next now number opport place plus "
            "pm qualif s:confir s:has s:how s:invite s:notice s:offer s:up s:who s:with seats she signed slot sorry "
            "sponso submit taken tells ten text thank_you their this_month too we_would were what_to when while "
            "write years you_can"
        ),
        -5: (
            "#day_at and_you answer asked back be book bring did dr guide has_been in_this invite_you keep later "
            "link make midnig ms on_#n on_your reader reply_to return s:? s:from s:letter s:meet s:people same "
            "screen sent_to set six summer tests than thank thanks_for to_do to_interv to_you what where which why"
        ),
        -6: (
            "#clock_pm #n_minute about accept applic_for ask candid career chat employ four friend from got i_have "
            "is:answer may_#n meetin messag news other recrui regist s:wants them then they three waitin was "
            "we_will will_be within"
        ),
        -7: (
            "#clock are at_#clock but check confir its know letter phone reques s:and s:on say there up_to "
            "within_#n would_like"
        ),
        -8: "after am applic call free i_am in s:your select sent thanks unsubs_privac until up you_are",
        -9: "#day_#n do invite meet on_#day privac s:#day we_are you_to",
        -10: "as at from:machine how please questi reject you_have",
        -11: "been schedu",
        -12: "offer s:applic to would",
        -13: "by not people s:to your_applic",
        -14: "who",
        -15: "interv",
        -16: "will",
        -17: "can dear our",
        -18: "with",
        -19: "s:interv we",
        -20: "has",
        -22: "it on",
        -23: "have",
        -24: "for i",
        -25: "long:0",
        -26: "is",
        -44: "and",
        -57: "from:person",
    },
    "newsletter": {
        108: "is:bulk",
        101: "from:list",
        57: "interv",
        55: "unsubs",
        40: "and",
        36: "our",
        31: "career how",
        29: "what",
        24: "also regist",
        23: "who",
        22: "free",
        21: "why",
        20: "offer s:#n",
        19: "s:and",
        18: "in reader",
        17: "this",
        16: "ask book employ reject stop",
        15: "s:career three",
        14: "five friend from it subscr week",
        13: "interv_with list s:#day s:one this_week up with",
        12: "emails leave resume s:how s:in what_to",
        11: "and_what four got here meet mock mock_interv s:to",
        10: (
            "#day about after and_get coach earn expert guide_to how_to issue long:1 on our_new receiv s:about "
            "s:letter this_month up_to year"
        ),
        9: (
            "#day_#n #day_at #n_off always and_interv get in_this limite mail means member midnig people psycho "
            "read result seats_are thank- thank-_note top unfort update_your when"
        ),
        8: (
            "#n_applic #n_compan at dear_alumni explai founde from:board hiring inside learn_how letter lost makes "
            "networ never note now places s:answer s:spring s:who s:yourse season seats signed sponso stop_receiv "
            "summer ten tests to_ask typo until"
        ),
        7: (
            "#clock_pm #n_discou after_interv also_how alumni any_time april_#clock are_limite ask_for at_any by "
            "career_fair copies_your down fast guide happy have_decide hold interv_is is_worth lawyer learn month "
            "needs new not_want offers on_#day places_are s:employ s:fair s:mock s:salary s:what say slots_on than "
            "this_issue waitin win worth you_? your_resume"
        ),
        6: (
            "#day_and 3rd ? announ are_all are_in arriva award big bring check click_here conver_this copies corner "
            "cost course dates discou early evenin fair for_our get_#n give hall in_#n interv_and interv_now "
            "interv_on is:asking is_really job longer matter maya more_than no_longer off plus rarely recrui "
            "recrui_screen return s:may s:me s:no s:notice s:people s:tell schedu_your script semina senior_engine "
            "six slots speed stand storie talent_commun tells to_friend trial twenty unsubs_from volunt when_they "
            "why_we will_keep years you_do"
        ),
        5: (
            "#n_employ and_our applic asked at_career base be_on betwee bottom bullet change checke closes code "
            "congra cover days decent double downlo dr employ_will explai_why far favour first for_applic for_free "
            "forty forwar_to gone happy_with hi_there hire hit hit_reply in_four introd is_not it_and its keep_your "
            "last_year limite_and mails mails_? make_it monthl names negoti next_week non-re not_for novemb on_file "
            "our_talent over_#n pay percen pm pm_in prepar questi questi_asked read_about resume_on rule s:? s:by "
            "s:change s:digest s:june s:layoff s:meet s:next s:up s:work salary save short short_interv signed_up "
            "soon sports spot stop_this templa these_emails they_ask to_answer to_day to_earn to_receiv too turned "
            "update we_will what_i who_was will_hold within_ten women worksh you_are you_signed"
        ),
        4: (
            "#n_april access advice agains and_hear are are_going areas at_all at_big awards be_happy by_#day "
            "by_recrui castel chara click confer counci days_with deadli_is deb decide_to dr_rao entitl experi "
            "feedba firms flat flat_#n for_being from_#clock from_talent funded future gets good_mornin gradua had "
            "help hiring_manage i_had interv_? interv_at invite_to irelan last long magazi marks mean milk newsle "
            "nine no offer_in on_spot open opened orbitw our_guide our_select parkin part_our party physic place_on "
            "please_call pm_easter price profil_with promot quit raised range reads really rememb result_are rounds "
            "rules s:are s:arrive s:day s:free s:get s:hiring s:hour s:i s:is s:questi s:where scorec she slow "
            "sound spoke spring starte starts_at startu story succes take-h takes_place talks tech ten_days "
            "this_time this_year to_do to_our to_say to_stay to_test to_unsubs tool touch touch_with traini "
            "traini_and travel tried upgrad upon us_about walsh welcom_to were what_it who_have winner with_great "
            "within within_#n words work_and you_must your_first your_free zoo"
        ),
        3: (
            "#day_until #day_we #n_days 18th 19th about_to accept_this access_to ad after_all all all_candid "
            "and_short and_when and_with applic_to are_also are_given are_invite asks behind bengal better_than "
            "bonus breath by_#n by_end cake call_for canada career_site centra_bank certif_in circul city class "
            "class_#n cleari closes_on cloud column come_to coming_days commun compan conver cover_letter days_so "
            "decide delays detail_or did_they dried easter employ_agency equity euro events every ewan festiv file "
            "find_your for_all for_feedba for_interv for_more for_online for_traine forema from_first gmbh goes_in "
            "goodby has_chosen has_come have_become have_been have_got hear_from held held_on hello here_is hr "
            "human i_got id in_#day in_advanc in_coming in_touch inbox interv_by interv_will is_held is_here "
            "is_import is_open is_why japan job_and job_offer joined joinin jury karthi keen knows lane learne "
            "leave_this left like_it live long_and many mentor might_be missed more more_to moveme named no_? "
            "not_consid not_promis notes offer_letter ogawa on_1st on_web online_assess opt opt_out other_candid "
            "our_accoun over own parish park paulo pensio perfec photos pine pitch placem plant_and pray pray_for "
            "prize produc_at quarte questi_about rao read_on readin regist_for relati result_is rota s:back "
            "s:before s:centre s:code s:commun s:cv s:evenin s:five s:go s:hr s:job s:let s:mentor s:mornin s:not "
            "s:offer s:on s:school s:summer s:weekly same scores seat see_what seen_by series shed shoes shows side "
            "simple six_and skills sleep smile so_it source spare spark speake starts stay_in stoppe strong_field "
            "tables take_this talk_about team team_? teams_and tess tester than_#n thank thank_you these this_offer "
            "three_storie thrill ticket time_? time_we to_help to_hire to_hold to_leave to_new to_offer to_stop "
            "to_three too_big tools toront turned_down two two_more unfort_you until_it up_at waitin_list want "
            "we_contac we_discus web weeken went whethe will_send with_other withdr would_be write writte you_#n "
            "you_for you_give you_have you_no you_prepar you_spoke you_subscr you_this you_well your_inbox "
            "your_team"
        ),
        -3: (
            "#clock_am #clock_to #day_june #n_#clock #n_first #n_for #n_other #n_words accept_declin accoun ago "
            "alert_for all_#n and_they and_you and_your answer_within applic_form applie applyi appoin are_free "
            "are_small area arrang at_this backen becaus behalf birds blog busine but care catego chef chef_de "
            "confir conser contro crew custom_succes date_#day de_partie dear dear_ananya dear_candid design dispat "
            "do_not during europe family featur financ first_interv five_days fixed for_#n fortni fresh from:tests "
            "genera german good good_news h have_#n he hear_about hi_marcus home hour i_have if_you ii in_portal "
            "in_week intere_in interv_for intro is_new is_still kestre lakesi likes line link_below log logist "
            "manage_at march march_#n mark market me_to medica moment monito most moved mrs near noreen notifi "
            "offer_for office opened_this operat our_blog paid part_time partie partne past post_to posted prairi "
            "priya proces projec r remove s:appoin s:confir s:finish s:from s:intere s:matchi s:now s:perm s:ready "
            "s:recrui s:teachi s:techni s:vet samir saved secret see_all send sent severn shifts should_you sign "
            "so_that someon someth staff still suitab supply system taken teach tell_you term_time this_becaus "
            "though told_us treasu type univer vacati very vet wareho we_can we_would welcom which you_#day "
            "you_hear you_in you_told your_candid your_intere your_offer your_search zoom (always)"
        ),
        -4: (
            "#day_may #n_hours #n_may #n_more #n_to and_practi april_#n are_hiring are_not back before can_not "
            "can_we change_on dear_mr dear_ms declin delete detail direct_or docume earlie en execut fit fr "
            "from_your full gbp github good_luck hear here_can in_your instea_? interv_candid invite_you it_on know "
            "let librar_assist looked_at luck match_your member_are mr nights not_think on_our openin other per "
            "practi_questi pull pull_reques put referr rsvp s:event s:manage s:match s:offers s:prep s:profil "
            "s:this s:wants s:we says schedu_interv should site so_we specia submit terms thanks then think "
            "think_we to_#clock to_be tour tutor view_it warnin we_do we_move we_should what_is whiteb will_get "
            "workin you_on yourse"
        ),
        -5: (
            "#n_at #n_hrs #n_minute accept alert ananya and_we attach below candid chair chat co contra de decisi "
            "do each for_your health histor hotel hrs i_do inform jobs looked m needed once ops out portal positi "
            "profil_and rate requir ring roles s:has s:schedu s:with s:your slot superv suppor switch tell term "
            "throug time with_us would you_follow you_to you_want"
        ),
        -6: (
            "#clock #day_#clock #n_months analys and_#n cook coordi custom data englis follow form found has have "
            "hey intere intern june_#n like marcus match may_#n months page panel person phone postin remote "
            "s:applic school search servic shortl stage take techni this_email to_cancel to_see to_this told view "
            "we_are yes"
        ),
        -7: (
            "#n_new board cancel closin has_been hours is:answer like_to pause post see thanks_for that we_have "
            "will_be would_like"
        ),
        -8: "contac date i_will link need night reques review us",
        -9: "and_i comple direct from:machine june lead manage not notice only",
        -10: "i_am long:0 may",
        -11: "be if s:vacanc you_will",
        -12: "minute your_profil",
        -13: "alerts profil your_applic",
        -14: "can",
        -15: "am assist i s:for s:new",
        -16: "me or",
        -18: "apply s:jobs so will your",
        -19: "you",
        -20: "from:ats",
        -23: "please",
        -29: "hi",
        -36: "is:hires",
        -75: "from:person",
    },
}
