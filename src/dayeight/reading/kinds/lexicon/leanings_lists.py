"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "job_alert": {
        115: "is:bulk",
        60: "s:jobs",
        59: "from:list",
        42: "s:new",
        41: "apply",
        37: "is:hires",
        35: "long:1",
        33: "assist",
        31: "alerts",
        30: "s:#n",
        27: "from:board",
        26: "remote s:vacanc",
        25: "jobs",
        24: "new s:for",
        22: "manage",
        20: "s:this",
        19: "#n alert lead s:in your_profil",
        18: "job s:at s:you week",
        17: "closin s:match these",
        16: "search",
        14: "analys cook night unsubs (always)",
        13: "$ becaus_you commun engine",
        12: "#n_new medica opt opt_out pause postin s:week",
        11: "#n_#n delete follow hotel intern looked_at open part_time superv this_becaus told yourse",
        10: (
            "birds data days de edit englis execut for_you found full looked m match more new_jobs opened ops "
            "positi posted roles s:job school site specia to_cancel you_want"
        ),
        9: (
            "co contro driver fit fresh june likely mornin off opened_this profil progra projec s:offers saved "
            "saved_search secret see_all shifts tell traine want your_search"
        ),
        8: (
            "#n_days becaus clare click custom dairy delive early first head offers part remove s:matchi s:that "
            "subscr term this_week welcom you_follow your_intere"
        ),
        7: (
            "#n_hrs #n_jobs apply_before apply_in apply_with are_hiring catego chair closin_#day coordi financ "
            "first_interv folks get_this health histor house hrs job_alert librar_assist manage_at near nights "
            "office openin or out pool s:matche s:now see subscr_to switch temp this time us_in you_let you_told "
            "your_job"
        ),
        6: (
            "#n_months #n_more accoun alert_for all and_#n busine chef_de clerk custom_succes d de_partie direct "
            "each earlie early_birds en enough f fr here hours if_you ii includ inspec intere job_alerts junior "
            "kitche librar list m_f manage_alerts me needed notice octobe partie receiv s:alert s:lookin s:near "
            "s:top s:we severn teache to_get to_opt wareho what_you you_subscr your_resume your_saved"
        ),
        5: (
            "#n_june ago all_jobs apply_now ask_about based_on be_early before_#n board brand cancel chef clinic "
            "closes_#day crack deadli_#n delete_your depot est from_your full_time get give_me hear_about hospic "
            "hospit in_last in_under interi jobs_for karen labs like_this m_w machin mails match_your matche moment "
            "monito month not_ask notifi on_mobile on_our open_to or_unsubs paid precis pro profil_matche pub qa "
            "recomm referr s:be s:have s:hiring s:i s:machin s:nurse s:roles send so_do stewar strate suppor "
            "take_you teach term_time these_are to_teach told_us trust tutor type vacanc w w_d weekly workin ya "
            "you_get you_off your_data"
        ),
        4: (
            "#clock_#n #day_yrs #n_first #n_for #n_gross #n_octobe #n_so #n_words $_#n 2nd 42k 95k active_recrui "
            "added addres agent all_#n and_apply and_they applic_form are_free are_open are_small are_three are_to "
            "asap b backen bar based bonus breakf campai care centre chase christ claim come_first commun_office "
            "conser contra date_#day days_or dear_noreen deckha depart design early_applic first_come first_served "
            "five five_minute floori for_inform form formed fortni galway garden gbp giulia grants gross harbor "
            "hey_marcus hi_nadia how_does il in_and in_app in_each in_july in_june in_past in_your inc inform_about "
            "intens intere_you interv_proces is_enough is_new is_that it_#n lads leader likely_to look_? market may "
            "member mgr microb minnea mobile moira muddle nadia ned new_roles niagar niagar_floori noreen notice_is "
            "number_on nurse nursin occupi on_file only open_positi operat or_we our_blog panel panels parale "
            "partne phil pinnac pinnac_harbor policy porter post_to practi prairi proces_look profil_is profil_to "
            "qc_analys quote r receiv_this resume_on s:apply s:board s:chef s:clinic s:cnc s:follow s:got s:marcus "
            "s:open s:openin s:opport s:perm s:produc s:projec s:saved s:shifts s:teachi s:vet s:weekly safety "
            "senior served short_notice shortl_in should_you sign-o sign_in skippe so_that so_your statio stop "
            "studen suppli talent tax team_leader test than_one that_time thornb three_times ticket to_change "
            "to_shortl to_your told_me transi treasu truste two_hours two_minute up_with update vet view_all volunt "
            "volunt_coordi walk-i wareho_mgr we_delete we_looked we_send will_take with_what within_five worked "
            "worked_with yard you you_hear you_might you_when you_wish yrs"
        ),
        3: (
            "#clock_utc #n_am #n_from #n_h #n_interv #n_places #n_weeks 20th academ active again aide and_good "
            "and_i and_three applic_can applic_receiv applyi area arrang assist_#n band band_#n be_carrie "
            "become_availa build bus calls campus carrie carrie_over cash chance_by childr closes compan convey "
            "could_tell criter daily darlin databa detail detail_and develo dispat down_to drive dublin during duty "
            "exchan expect_in expect_to f_d fixed_term fleet follow_up for_custom freela freigh games gary genera "
            "good_mornin h handle hear homes hull hybrid i_found if_your in_depart in_dublin in_januar in_week "
            "infote interv_this intro is_all is_lookin is_what januar july last_week legal level level_#n lines log "
            "logist mail mails_? main manusc maths may_be media messag_was might museum near_you new_#day not_get "
            "not_need notice_you now_and number_#n on_20th on_board on_site onboar once person_in phd platfo "
            "pool_and positi_in posts primar prof qc qualit rather_not reply_stop reply_yes requir resign_from road "
            "room s:applie s:appoin s:availa s:englis s:histor s:logist s:maths s:positi s:regist s:search s:softwa "
            "s:specia s:worker scienc season separa seven_days site_manage so_you staff still_open studio supply "
            "teachi techni times tram two univer utc value via visits want_me we_found we_hold we_notice week_#n "
            "weeks what_is will_get will_includ wish_to with_us would_need would_rather writer you_interv "
            "your_chance"
        ),
        2: (
            "#n_pm and_we applie applie_for apply_again associ become dental for_all for_recrui for_year german "
            "kestre leeds me_it munich or_delete past per rotati s:experi s:recrui s:wareho shift throug to_intern "
            "to_pause transp two_weeks under we_could when_you who_applie you_would"
        ),
        -2: (
            "#day_and #n_#clock #n_at after_interv am_intere anythi attend by_#n centra copies_your date_and fell "
            "how_to live manage_has meetin_on move passed review seats_are slow spoke step this_email this_time "
            "to_answer to_invite to_our to_schedu to_work upgrad very who_answer will_contac yet your your_public"
        ),
        -3: (
            "#n_other accept_declin alread always and_get and_short announ anothe applic_was appoin are_lookin "
            "arriva ask_for assess at_your attach before being betwee by_recrui candid_who choose closed comes "
            "commen confer conver copies crew curren days_so dear_ananya decide decisi docume earn email everli "
            "everli_staffi everyo expert fair flat forty forwar from:scheduling from:tests furthe gone good "
            "good_news guaran guaran_interv half hall happy have_#n have_not he help herita hi_marcus hire hiya "
            "human i_would id interv_for interv_is invita_to is_no is_really issue it_? join keep_them langua "
            "lawyer left like_you likes limite long longer lost love made mainte many mark move_forwar mrs my name "
            "needs next_steps no not_keep nothin number over_#n own please_confir prepar profil_with promot psycho "
            "put quit record refere reply_with result right role s:by s:career s:change s:data s:guide s:intere "
            "s:layoff s:night s:one s:sent s:spring s:update s:was s:what s:with sent_you share shop should "
            "six_months so_it sponso starte startu status stay steps storie talk text that_you there_is till "
            "to_#day to_chat tool touch trial try twenty us way went were what_i when whethe win with_our with_you "
            "women writte year yes_i you_know you_qualif your_cv your_interv"
        ),
        -4: (
            "#n_compan #n_discou access after_all and_interv and_our any any_time apply_for are_in asked awards "
            "back be calend certif code counci_has course day dear_ms declin discou else end every explai find "
            "for_people go guide_to had hand have_been hiring hiring_manage his https indeed invita irelan is_not "
            "is_worth need never now on_your opport our_new over people_like period place pm qualif read round "
            "s:about s:confir s:from s:grants s:how s:invite s:notice s:offer seats set she signed slot so_we soon "
            "submit taken ten their think this_month three too travel us_about walsh we_would what_to while "
            "would_you write years you_for"
        ),
        -5: (
            "#day_at and_you book bring contac_you counci did down dr employ in instea like_to link make may_#n "
            "midnig next plus reader recrui reply_to return s:? s:has s:letter s:people s:up s:who same screen "
            "sent_to sorry summer tells tests than thank thank_you to_do to_interv to_you was what where which why "
            "worth you_can"
        ),
        -6: (
            "#clock_pm #n_minute about applic_for are career chat four friend got guide has_been i_have in_this "
            "invite_you keep later meetin messag ms news on_#n other s:meet six thanks_for they waitin"
        ),
        -7: (
            "#clock accept answer applic ask candid check confir from hi its know letter phone regist reques s:and "
            "s:wants s:your say them then there up_to we_will will_be within within_#n"
        ),
        -8: "at_#clock but call free meet s:on sent until up would_like you_are",
        -9: (
            "#day_#n after am from:machine i_am invite is:answer questi s:#day select thanks unsubs_privac we_are "
            "you_to"
        ),
        -10: "as do on_#day privac reject you_have",
        -11: "been how schedu to",
        -12: "at by please",
        -13: "offer people s:applic would your_applic",
        -14: "not s:to who",
        -15: "interv",
        -18: "can will with",
        -19: "our",
        -20: "dear s:interv",
        -21: "we",
        -22: "has it",
        -23: "have on",
        -24: "for",
        -25: "i",
        -27: "is",
        -30: "long:0",
        -45: "and",
        -61: "from:person",
    },
    "newsletter": {
        118: "is:bulk",
        104: "from:list",
        56: "interv",
        50: "unsubs",
        43: "and",
        37: "our",
        35: "how",
        32: "what",
        30: "career",
        28: "free regist",
        26: "offer",
        25: "also",
        23: "who",
        21: "in why",
        20: "s:#n s:and",
        19: "reader",
        18: "it on this",
        17: "ask book reject up week",
        16: "three",
        15: "#day employ s:about s:career stop subscr this_week",
        14: "#n_off at five from got long:1 s:in",
        13: "#day_at friend from:board interv_with midnig read s:one top with",
        12: "leave list mock mock_interv month s:#day s:how what_to worth",
        11: "about and_what coach four how_to in_this issue receiv resume season this_month year",
        10: (
            "always and_get down earn emails expert guide guide_to have_been hiring join live mail meet now on_#day "
            "our_new s:layoff s:letter s:people up_to"
        ),
        9: (
            "#day_#n ? and_interv asked course days for is:asking limite makes member people plus result s:offer "
            "s:to seats_are second tests thank- thank-_note to_ask update_your"
        ),
        8: (
            "#n_applic after all_gone and_our congra conver dear_alumni fast get here inside learn_how letter means "
            "networ off over places psycho s:answer s:are s:spring s:what s:who s:yourse save seats soon sponso "
            "stop_receiv summer this_issue to_receiv typo unfort when"
        ),
        7: (
            "#clock_pm #day_and #n_compan #n_discou after_interv also_how alumni any_time april_#clock are_limite "
            "ask_for at_any bring career_fair copies copies_your discou engine_#day explai fair first founde "
            "got_offer happy hiring_manage hold interv_? interv_now is is_not is_worth learn lost needs never new "
            "note offers on_interv places_are round s:employ s:fair s:may s:mock s:news s:salary s:talkin say "
            "schedu_your senior_engine signed six slots_on stand tells ten than too twenty until update waitin win "
            "your_resume"
        ),
        6: (
            "3rd about_to access announ are_all are_in arriva at_midnig award big by check click_here commen "
            "congra_you conver_this dates double early else evenin favour for_our get_#n give hall have_decide "
            "in_#n interv_is is_really last_year later lawyer limite_and longer matter maya no_longer non-re "
            "not_want novemb place_on promot rarely recrui recrui_screen return s:by s:june s:me s:no s:notice "
            "s:tell s:up script seat shares shop slots talent_commun they two unsubs_from when_they why_we years "
            "you_? you_do"
        ),
        5: (
            "#n_employ at_career awards base be_on been_select betwee bullet change checke closes code confer "
            "corner cost counci_has do_i dr employ_will final final_round for_applic gone good_mornin herita hire "
            "hit_reply hr_depart in_four interv_and interv_on introd irelan it_and it_at its job last mails more "
            "more_than on_file our_talent over_#n pay percen pm_in posts posts_in questi read_about really "
            "resume_on s:? s:grants s:is s:meet s:next s:that s:work select select_for semina short short_interv "
            "signed_up speed sports storie story templa then_they these_emails to_answer to_day to_friend trial "
            "turn two_days volunt walsh what_i who_was will_hold will_keep winner women worksh you_signed"
        ),
        4: (
            "#n #n_you add_to all and_hear anyone appren are_going areas ask_candid at_all at_big be_happy books "
            "bottom busy by_#day by_recrui castel chara click colour cover days_with deb decent decide_to demo "
            "downlo entitl euro expire_on explai_why extra far firms flat flat_#n for_being for_extra for_free "
            "forty forwar_to from_#clock from_applic from_first from_talent gets gradua happy_with help hi_there "
            "hit invite_to joined keen keep_your lorrai magazi mails_? make_it marks master mean meetup monthl "
            "names negoti news newsle next_week nine not_for not_your on_night on_spot ones open opened our_guide "
            "our_select our_summer park parkin part_our party physic place please_call pm pm_easter price priori "
            "profil_with questi_asked quit range reads receiv_it rememb rewrit rule rules s:air s:ananya s:arrive "
            "s:change s:commun s:day s:digest s:evenin s:get s:hour s:on s:questi s:where salary same say_when "
            "scorec she sound spoke spot spread spring starts starts_at stop_this take-h takes_place ten_days "
            "they_ask this_quarte this_time to_earn to_say to_stay to_test to_unsubs tool touch touch_with traini "
            "traini_and travel tried turned upgrad upon us_about we_asked we_will welcom_to were what_it whethe "
            "white who_have winter with_great within_ten work_and would_you you_are you_have you_joined you_must "
            "your_first your_free zoo"
        ),
        3: (
            "#day_until #n_april #n_march #n_second 19th access_to ad after_all agains ahoy all_candid and_ask "
            "and_experi and_one and_short and_when and_with applic_to are_given are_invite asks been beginn behind "
            "berth bonus breath by_#n by_end can_update career_site check- check_your circul city closed cloud "
            "come_to coming_days commun counci days_so deadli_is degree delays dr_rao easter edge editio elsewh "
            "equity events every ewan excel experi feedba file find_your follow_up for_all for_feedba for_more "
            "for_online for_traine from_septem future goodby hands has_chosen has_come have_become hear_from human "
            "i_got i_had id in_#day in_coming inbox interv_at interv_will is_too job_and joinin jury karthi knows "
            "lanter learne long meetin_#day mentor messag_in might_be milk more_to necess notes offer_letter ok_to "
            "on_#n on_1st on_web own parish pensio photos plant_and pray_for prepar produc_at quarte ranger rao "
            "readin result_are result_is rounds s:accoun s:centre s:code s:cv s:go s:hiring s:job s:let s:mentor "
            "s:not s:outcom s:school s:weekly shed shows side silenc simple skills sleep slow so_it spare starte "
            "startu stay_in stoppe succes take_this talks tess tester than_#n than_expect them_over these this_year "
            "ticket till time_? to_do to_help to_hire to_leave to_offer to_our to_three too_big took traine_progra "
            "turned_down two_more waitin_list we_contac we_talk web weeken went will_send within within_#n words "
            "write writte you_#n you_prepar you_spoke you_well your_team"
        ),
        -3: (
            "#clock_am #clock_to #n_#clock #n_first #n_for #n_may #n_other #n_pm #n_words accept_your accoun addres "
            "after_#n ago alert_for all_#n and_accept and_they and_your applic_form applie are_free are_small area "
            "around arrang as at_this at_your automa b backen busine but care centre chef_de closin_#day confir "
            "conser contin crew date_#day de_partie dear_ananya dear_applic dear_candid design dispat during email "
            "europe family first_interv fixed follow fortni forwar_with from:tests german good good_news grants h "
            "have_#n he head hear_about hi_marcus i_would if_you ii in_portal in_week includ intere_in interv_for "
            "interv_this intro is_#n is_new is_still kestre line link_below logist manage_at media messag moment "
            "monito moved mrs ms name notifi offer_for on_our opened_this or_unsubs our_blog part_time partie "
            "partne post_to prairi priya proces prof qa qc road s:finish s:from s:intere s:matchi s:now s:nurse "
            "s:perm s:profil s:roles s:teachi s:techni s:vet saved see_all sent_you severn should_you sign someth "
            "staff supply teach teachi tell_you term_time terms_apply this_is though to_teach told_us treasu truste "
            "type univer us_in vet volunt_coordi wareho was we_can we_notice week_#n which you_#day you_hear you_in "
            "you_like your_candid your_intere your_name your_offer zoom (always)"
        ),
        -4: (
            "#clock #day_may #n_#n #n_hours #n_more $ accept_declin and_practi and_you answer_within applyi appoin "
            "are_hiring are_not below birds can_not can_we catego change_on chef custom_succes dear_ms decisi "
            "direct_or do docume earlie en execut financ fr fresh from_your full gbp genera github good_luck have "
            "hear here_can home hour interv_candid invite_you let librar_assist likes luck march_#n mark market "
            "match_your me_to medica member_are near nights not_think octobe office operat other per posted "
            "practi_questi projec pull pull_reques referr remove reply s:appoin s:confir s:lookin s:manage s:match "
            "s:prep s:ready s:wants s:week says send sent shifts someon specia submit suitab taken tell terms "
            "think_we this_becaus to_#clock tour view_it warnin we we_do we_move we_should we_would welcom whiteb "
            "will_get workin you_on you_told yourse"
        ),
        -5: (
            "#n_hrs #n_to alert april_#n attach back before candid chair clare co contra dear_mr declin delete "
            "detail fit health hey histor hotel hrs inform instea_? it_on jobs know looked looked_at m mr needed "
            "once openin positi put ring roles rsvp s:event s:has s:offers s:schedu s:this s:we s:with "
            "schedu_interv site so_we superv switch thanks think throug to_be tutor what_is with_us would "
            "you_follow you_want"
        ),
        -6: (
            "#day_#clock #n_at #n_minute #n_months and_#n board chat de do_not each englis for_your form found i_do "
            "intere intern june_#n marcus match may_#n ops out page panel phone portal postin profil_and rate "
            "requir school search servic slot suppor term this_email time to_cancel to_see we_are we_have you_to"
        ),
        -7: (
            "accept analys ananya cook coordi custom data has hours like months person post remote review s:your "
            "see shortl stage take techni to_this told view will_be would_like yes"
        ),
        -8: ("#n_new cancel closin contac date has_been lead like_to link manage pause reques s:applic thanks_for"),
        -9: "comple dear from:machine i_am i_will june need night us",
        -10: "and_i direct notice only that you_will",
        -11: "is:answer may s:for",
        -12: "be minute not s:vacanc",
        -13: "if",
        -14: "alerts apply i your your_applic your_profil",
        -15: "am assist can or profil",
        -16: "long:0 s:new",
        -18: "me",
        -19: "so will",
        -20: "s:jobs",
        -22: "from:ats you",
        -23: "please",
        -36: "hi",
        -39: "is:hires",
        -83: "from:person",
    },
}
