"""How far words and pairs of words lean to a kind, in tenths; learned."""

from __future__ import annotations

from dayeight.reading.kinds.model import Kind

WEIGHTS: dict[Kind, dict[int, str]] = {
    "own_thanks": {
        44: "thanks",
        35: "s:thanks",
        32: "was",
        28: "thanks_for",
        25: "apprec s:you",
        24: "#day thank to",
        22: "s:thank thank_you",
        20: "for were what",
        19: "me",
        18: "conver s:#day yester",
        16: "hearin long:1 work you_for",
        15: "apprec_you with you",
        14: "best glad_to intere really to_meet you_in",
        13: "and_for call discus enjoye it meet",
        12: (
            "about aftern again_for asked both for_chat get guys i_was my_thanks taking_time than think time_#day "
            "to_say"
        ),
        11: "chat doing hey how_you i_enjoye know_i many more over people s:our short sounds this this_aftern",
        10: (
            "depart for_interv for_settin honest how_much made meet_you our part refere said settin thanks_to thing "
            "to_work tour up_and very water way what_i with_me you_and"
        ),
        9: "both_my coffee convey even everyo keener kind much_i s:for s:meetin seeing soon such that useful",
        8: (
            "and_tour be_glad for_call for_giving for_seeing forgot giving giving_me going good_to having i_had in "
            "job liked long me_in me_on mentio s:me seeing_me sounds_like stores stuck taking talk thanks_again "
            "thinki to_hearin top"
        ),
        7: (
            "#day_and and asked_about course drive easy forwar_to interv interv_i liked_that me_#day once pass "
            "please_pass progra projec put run s:opport shop thanks_so to_get train was_so well what_you"
        ),
        6: (
            "case_it centre clean even_more from_you happy_to hour how i_know i_wanted idea is_useful it_was just "
            "left lettin_me lookin_forwar made_me much much_for our_discus regard s:interv servic straig "
            "thinki_about time to_talk very_much when_i window x you_guys your_time"
        ),
        5: (
            "again agree and_how and_i appoin away be_part came_away close design drop either either_way for_being "
            "for_having genero going_to hand having_me hearin_how hope_i how_i i_should impres in_touch interv_me "
            "it_is keen lettin line loved make most moved nice not_i onboar opport own pass_my profes questi ready "
            "s:conver s:this s:yester say_how school speak teachi team ten things time_? time_you to_put to_see "
            "up_with wait_for wishes would_be you_mentio you_were yourse"
        ),
        4: (
            "answer bridge clear commun every from_my hard have_had have_said i_came i_think i_went in_my "
            "just_quick learni like machin making me_i meetin more_intere nervou on_top only opport_to plant practi "
            "puts ran requir room s:from s:great s:time seen send shift showin showin_me that_my time_to why ye "
            "you_again you_do you_said you_told you_would"
        ),
        -2: "(always)",
        -4: (
            "#day_#clock #n_and accept am_availa am_free am_writin at_#clock at_your be_happy brough commen fair "
            "family filled for_explai for_offer gave greeti health hope_you is_my know_what let_me link might "
            "missed my_daught my_manage on_#day please_find s:? s:follow so_please so_you take w which write"
        ),
        -5: (
            "#day_i addres and_will availa becaus bring bring_my came candid certif comple contac daught dog gareth "
            "go_with good_day has_been have_decide hi_i hr i_hope if_there includ interv_for is:answer just_wanted "
            "know meant months my_interv new not_let nothin number offer_and presen ring s:#n s:enquir s:my "
            "s:result see_if shifts signed small so status still that_you to_go to_have troubl two_days unders "
            "weeks you_on you_will"
        ),
        -6: (
            "#n_on ago all anothe are_in check checki cv do_not enclos fiftee fine form gone last my_cv owe post "
            "result s:about sent sorry talked tell_me there to_interv told we_will you_could"
        ),
        -7: (
            "anythi ask asking_me better but decide do_you four good have_you hope_that i_am i_just i_though "
            "love_to manage may me_and mind now patien reques second someon start studio summer then to_ask visit "
            "works yes you_about you_all"
        ),
        -8: (
            "#day_at about_my am and_would been but_i come_to could else from:person home i_have i_must if_you "
            "last_week me_know on on_#n prefer s:on that_is update writin you_so"
        ),
        -9: "any be coming exampl have_not in_to let me_to off tell though",
        -10: "asking attach before find gratef my_applic please_do whethe with_my you_know",
        -11: "#clock decisi or",
        -12: "about_it applic days season week",
        -13: "can hi no offer she so_i",
        -14: "come explai hello please s:applic",
        -15: "must",
        -16: "do my we yet you_have",
        -17: "#n at back go if like_to",
        -19: "i_will",
        -23: "have long:0 us",
        -25: "will",
        -31: "not",
        -43: "? is:asking",
    },
    "own_followup": {
        34: "? any is:asking",
        33: "whethe",
        30: "has interv still",
        28: "if",
        26: "s:follow",
        25: "job",
        24: "come yet",
        23: "hope",
        21: "asking",
        20: "ago",
        19: "s:up",
        18: "follow have_not i_hope presen told",
        17: "good my_applic positi post update",
        16: "ask days do_you hope_you receiv s:on s:result you_can",
        15: "asking_me know might not_receiv said status there wanted wanted_to yet_?",
        14: "decide decisi did heard if_there long:1 proces",
        13: "hear job_? may_i s:checki since",
        12: (
            "am_still and_when answer assist back candid follow_up good_mornin had has_come i_did if_it just "
            "not_heard outcom so_i there_is unders where wonder you_said"
        ),
        11: "anythi i_know intere_and last s:about things to_check to_know would you_have you_let",
        10: (
            "#n_days any_news hello hi i_sent intere is_still know_how remain role_? s:? stand then this_is to_hear "
            "to_see want you_tell"
        ),
        9: (
            "am and_if ask_whethe days_ago driver email even has_been i_though leave may me_to month_ago news "
            "nothin on_this reply s:role septem ten_days to_ask to_come was_interv when whethe_i within wonder_if "
            "you_will"
        ),
        8: (
            "able able_to and_wanted anothe as_i being chance check chef comple expect greeti how inform month "
            "panel_has patien plan produc reache result s:decisi s:regard s:update shortl start they_have this_week "
            "though_i two_weeks unders_that went when_you"
        ),
        7: (
            "#day_and anythi_from are_at been candid_would change commun compet early elsewh end for_all for_it "
            "gave have_got hoping i_wanted is_been its meetin must my_presen oblige reques_you role s:in see_if so "
            "though week wrote you you_very you_would"
        ),
        6: (
            "any_furthe at_your call came_in choice come_to could_you finish first_choice get good_day got here hr "
            "i_ask i_might i_unders i_wonder interv_for is_my is_not know_if not_want passed prepar rather recept "
            "round s:assist s:next s:status s:time same sir tell_me things_have third trial update_on want_to "
            "you_are your_websit"
        ),
        5: (
            "#day_for 14th alread applic_for at_all come_back conclu curiou date dear_mrs decide_? engine expect_to "
            "from furthe had_chance happen have_anothe hello_mr i_am i_do i_would i_wrote is_any it_on just_follow "
            "just_wonder lost manage me_that medica my_first my_last note notice on_#day on_my only panel refere_to "
            "rush s:applic s:candid s:engine s:manage said_i sent_back someth still_open this_one throug treat "
            "up_to vacanc very_intere waitin was whethe_you with_refere writin_to you_told"
        ),
        4: "anothe_compan chance_to i knowin trying",
        3: "(always)",
        -4: "about_it first for_next great her s:mornin s:withdr togeth water were with_me",
        -5: (
            "#clock_to #day_in 9th about accoun also am_in and_my and_will asked attend be_glad but_i cancel cheers "
            "coach confir could could_be day dear do_it drive five for_#n for_lettin forwar forwar_to found glad_to "
            "gratef_if his i_have i_will is_very jordan june long made my_old my_own night off ok_to on_interv "
            "on_that paid pair place pleasu pleasu_to respec s:#day s:my s:not s:this site sorry stores studen "
            "thanks_so theo ticket to_#n to_give to_have to_put to_write top two_days use we_are we_will window "
            "with your_time"
        ),
        -6: (
            "20th at_#n coming docume easy februa find for_me from_me have_you him home i_write invita is_it later "
            "lettin_me lunch machin moved ms much my_cv next not_i once own part perfec return s:with seen system "
            "they_are to_interv to_take versio were_very whom with_my you_in you_take"
        ),
        -7: (
            "#day_at and_we been_made can_not cv for_#day go hope_that lettin long:2 ok other our people "
            "please_find report sister talk to_be we_have what what_i write years yester"
        ),
        -8: (
            "after and_for be can dear_ms does evenin fiftee give_me glad happy hearin is_on letter number s:you "
            "says that_you thing train under weddin"
        ),
        -9: (
            "accept cross dog for_my had_no happy_to hello_i i_think me_whethe more old room someon take thanks "
            "thinki this_mornin until weeken works"
        ),
        -10: "booked but it put signed thanks_for they think three will would_you you_need",
        -11: "best for_your no s:for",
        -12: "#clock bring love please s:thanks two",
        -13: "is please_tell questi to_do",
        -14: "form from:person in s:thank work",
        -15: "and",
        -16: "one",
        -17: "your",
        -21: "long:0 time we",
        -22: "attach thank_you",
        -24: "need",
        -26: "thank",
        -27: "for",
        -30: "#day #n",
        -31: "you_for",
    },
    "own_other": {
        47: "is:answer",
        36: "attach",
        35: "my",
        30: "long:0",
        29: "sorry",
        27: "accept",
        23: "cv",
        22: "about_it",
        21: "my_cv",
        20: "#clock offer or time",
        19: "i_have is_it works",
        18: "be i_will",
        17: "addres and_will certif for_me like_to signed will",
        16: "before number reques two_days week_?",
        15: "but from:person is_there there",
        14: "dear_ms four see_you with_my",
        13: "am before_i could does explai find form i_am instea invita questi though you_on",
        12: "#n confir link mind move or_#day possib s:not that_is use years",
        11: (
            "#day_#clock and_#n come could_be direct do_#day hi i_must ms ok other perfec return screen so_i weeken "
            "your"
        ),
        10: (
            "fair fixed for_explai forwar i_would includ next_week resume s:applic s:my shifts should studio this "
            "togeth with would_be you_need"
        ),
        9: (
            "advert and_have and_would anyone apply at confir_that daught email have_chosen letter manage need "
            "or_on regist s:i s:withdr seen signed_and someon to_apply up_with would_rather"
        ),
        8: (
            "#n_or 1st and_forth any_time back_and below booked but_i consid dear for_offer forth glad holida "
            "how_to i_apprec licenc lookin my_manage next number_is office old on_that one please_find s:to see "
            "sign someth sorry_for staff to_your travel was_in we_do"
        ),
        7: (
            "#day_after am_in and_can anothe case chosen fill for_lettin found have_my her hours https id in_case "
            "interv_on it_on laptop librar missed not origin put_me ring school should_i start start_on to_#day "
            "to_accept to_fill to_withdr two was_pleasu which withdr writin you_could you_had you_know (always)"
        ),
        6: (
            "after all_day and_do apolog_for availa brough copy could_do decide_to detail enclos excite given got "
            "gratef have_accept i_do i_wish me_and mr my_curren my_daught my_interv nice none not_want on_#n rather "
            "saw second set signed_copy that_you there_any to_next want_to week_i wish would_like wrong yes"
        ),
        5: (
            "#n_for also and_my apolog back_to bus come_to curren forwar_to gone have_decide i_realis if_i "
            "my_resume paper provid reside s:reques so_please thanks_for where_i"
        ),
        -5: (
            "accoun alread am_writin anythi_from april are bit candid convey filled_in follow_up good_to i_applie "
            "if_there interv_for just_checki keen keener kind machin presen s:result seeing shall shop study third "
            "to_meet told_me traini went write_to"
        ),
        -6: (
            "alrigh and_had applie be_in bridge checke checki close commun course court dean doing either_way "
            "enjoye filled for_call glad_to had_no having hope_you how_you i_enjoye i_hope i_wanted inform interv_i "
            "is_been little lunch many mentio my_thanks note operat own plant s:meetin s:mornin s:this s:time s:up "
            "sam shout soon sounds_like such than thank time_#day told tour unders very wait_for we_can "
            "whethe_decisi will_be wonder_how you_guys you_let you_mentio you_please"
        ),
        -7: (
            "#day_as 4th am_still and_we any_news commit dear_profes follow for_chat for_meetin get has_come heard "
            "hearin hospit i_get i_wonder idea if if_it is_now it_in job_? left look look_at month mrs my_own "
            "not_receiv oblige on_4th over plan please proces refere reply round s:on s:our s:resear sounds stores "
            "taking_time ten this_aftern to_ask to_know to_work top volunt water weeks will_not you_told"
        ),
        -8: (
            "again_for and_it at_#clock call can_you could_you count do_you gave group i_did if_you in miss "
            "much_for our outcom stand status thanks this_week tuesda you_are you_would yours"
        ),
        -9: (
            "can_do dear_mrs good job july just last_week let_me made me me_in nothin off on_day once place "
            "s:interv see_if short up way yet_? you_in"
        ),
        -10: (
            "#n_days ago agree answer apprec_you asking coming discus do driver end even going guys may_i meetin "
            "out s:follow she to_hear us were x you_take"
        ),
        -11: "#day_? apprec change coach finish for receiv think to up_to will_bring within wonder £",
        -12: "ask cat check how it_is leave only take to_be you",
        -13: "asked chat from hear interv s:#n to_see you_said",
        -14: "conver drive for_your let long:1 meet",
        -15: "give_me have_not last wanted wanted_to",
        -16: "and give had have_been intere s:for s:thanks since you_and",
        -17: "hope s:thank",
        -19: "#day again said we whethe",
        -20: "#day_and",
        -22: "s:you yet",
        -23: "? is:asking on",
        -24: "been",
        -28: "was",
        -32: "has",
        -34: "still",
    },
    "unrelated": {
        56: "we",
        35: "#n",
        34: "please",
        33: "us",
        32: "? is:asking",
        28: "on",
        27: "for_your",
        25: "#day been can coming she take",
        24: "and do let off",
        22: "have",
        21: "go no not",
        20: "give_me",
        19: "bring give to_be",
        18: "for have_been s:for will",
        17: "hello_i",
        16: "#day_at have_you home love s:#n",
        15: "they we_will will_bring you_for",
        14: "better filled last_week long:0 need place to_do weddin yet £",
        13: "#day_? coach if_you in now to_#n weeks",
        12: "and_we bring_my cat checki drive it_in july me_whethe we_have you_take",
        11: (
            "again at at_#clock can_do check fiftee fine for_meetin had_no happy june later lunch owe please_tell "
            "to_have will_not"
        ),
        10: "20th and_it are been_made count dog februa great long:2 think this_mornin until we_can",
        9: (
            "#day_i applic are_in at_#n exampl for_my gareth he he_is hope_that is is_now it_would just_wanted last "
            "let_me me_know meant miss night out s:thank says still submit summer three up week whom you_have "
            "you_please your"
        ),
        8: (
            "#n_#n 2nd 4th accoun decisi_has five from:person gratef machin me_when my_own new not_be on_2nd on_4th "
            "on_day once s:mornin shall thank two would_you write x yours"
        ),
        7: (
            "#clock_to #day_and #day_as #n_on 9th agree and_had asked attach_my can_not can_you cancel change cross "
            "do_not dr end_month family file find_attach first form free go_with half happy_to i_just in_for "
            "is_very it_is list looks love_to months name not_let odd own paid please_? s:enquir season see_if sent "
            "shout someon to_interv tuesda up_to versio volunt w we_are whethe_decisi"
        ),
        6: (
            "#day_to am_writin applie august but_i by_end court due filled_in financ from gave i_think i_write "
            "is_on just_checki like_that look my_partne nothin offer_and on_interv on_your one operat please_do "
            "prefer s:interv s:market s:resear s:this since site so_that that_you their to_go you_about"
        ),
        5: (
            "#n_and all and_he any_day april came cleane dear_dr finish for_next have_not i_can i_get i_will in_to "
            "it_and little me_and need_to on_9th our report s:with sister study thank- that_we to_ask to_thank "
            "were_very yes_i you_know you_so"
        ),
        -5: (
            "#day_for 1st ago am_still can_be commun confir_that conver could_be counte enjoye exerci follow_up "
            "front hand have_my hiring holida i_apprec i_ask in_your job_? know_how liked line looked_at met move "
            "my_presen or_on people put_me receiv regist resume run s:role seeing sent_back share sorry_for stuck "
            "talk then time time_#day to_know we_discus we_do well"
        ),
        -6: (
            "#day_after about_it and_#n and_have and_i answer be_on below compan confir date detail ever every "
            "everyo fill for_it has_been have_chosen have_got here hope_you i i_did in_case looked lookin_forwar "
            "my_interv not_heard not_receiv notice number_is on_this on_what or_#day person possib produc projec "
            "provid regard remain right s:i s:result s:to said should_i side straig they_have to_fill to_meet told "
            "two_days two_weeks was_interv were where_i will_have with_you would_rather yester yet_? you_were"
        ),
        -7: (
            "and_for and_will back_to bus case chef dear_ms direct forwar_to from_my good_mornin got_it i_have "
            "i_hope i_wanted know_if librar licenc make my_applic office over panel proces rather s:about same "
            "see_you seen servic sign staff to_you update use very_much went when year you_can you_had your_websit"
        ),
        -8: (
            "about aftern all_day and_when before_i best comple decide do_#day even follow forwar hi i_sent intere "
            "is_there manage mr ms news on_my role s:? s:thanks start you_let (always)"
        ),
        -9: (
            "addres anothe certif hey instea interv_on is_it just know_i me_on next_week nice presen reques "
            "there_is throug was you you_on"
        ),
        -10: "assist away cv for_me get i_am it_on me my_cv read s:up school someth time_? to_say up_with",
        -11: "both call got might not_want really so_i though to_get",
        -12: "being did i_do know lookin s:#day s:follow things would_be",
        -13: "am apprec see should that to week_?",
        -14: "accept i_was or post this_is want_to what",
        -15: "email long:1 positi want where",
        -17: "i_know i_would my",
        -18: "sorry",
        -19: "would",
        -20: "with",
        -21: "any come this",
        -23: "job thanks_for",
        -24: "interv there",
        -27: "thanks",
        -41: "is:answer",
    },
}
