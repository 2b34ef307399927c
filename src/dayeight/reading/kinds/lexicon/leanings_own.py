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
                        "all_day along alread and_that answer be_on be_thrill bit bridge clear commun compar dear_profes do_it "
                        "every for_it for_this from_my hard have_had have_said him his hope_to hospit i_came i_think i_went "
                        "in_my just_quick learni like little look lookin machin made_it making me_i meetin meetin_you "
                        "more_intere ms my_own nervou on_top only opport_to plant play practi puts ran really_apprec requir "
                        "respec room round s:from s:great s:time say seen send shift showin showin_me six talk_to that_my "
                        "thrill thrill_to time_to to_you want welcom went why ye yester_and you_again you_do you_said you_told "
                        "you_would"
        ),
        3: (
                        "accoun also am_lookin and_to apprec_straig around assess being_so coach data deligh deligh_to descri "
                        "excite final firm for_#day forwar gets give_me glad had_no have_put hearin_from i_get i_liked i_look "
                        "is is_very it_will join jordan last_#day last_two le look_at looked lot mrs my_answer never nobody "
                        "on-cal our_interv our_talk panel partne proble read rota s:call s:meet s:mornin said_about salary see "
                        "see_me should_be sincer sorry_about speak_with starte straig_answer sugges their this_mornin ticket "
                        "to_join to_me to_speak to_thank told_me too traini trust under we_discus whenev whenev_you with_you "
                        "would you_are you_let you_take you_to yours"
        ),
        2: (
                        "4th accept_my add aisha alrigh am_excite am_very and_hearin and_we and_your as_well being boss bus "
                        "callin chance chance_to commit county court curiou dana day dear_mrs degree detail differ docume "
                        "employ enjoye_meetin ever for_callin for_consid for_opport from front garden get_to group had helpfu "
                        "hi_aisha hoping i_did i_do i_got i_left i_really i_shall i_thank i_want i_would impres_by intere_in "
                        "is_in learn lovely me_about my_old oblige on_4th one pair part_it person please_accept please_let "
                        "pleasu produc questi_on reflec right role share shared should showed stand suppor system test that_was "
                        "to_bring to_learn to_look tuesda want_to was_very when while who whole will_have year you_asked "
                        "you_showed"
        ),
        1: (
                        "and_my and_please assure be_in below by_your calend cheers evenin experi for_taking give help "
                        "in_januar is_gettin it_has it_with learne me_please messag on_how on_that pleasu_to produc_design "
                        "respon sir six_weeks sound studen thanki thanki_you theo they_are those to_know you_please"
        ),
        -1: (
                        "#clock_to #n_march #n_to 3rd after_#n and_can and_if and_they and_what any_time anythi_else april "
                        "are_still at_all attach_my back_on book booked busine came_in client concer could_do cross do_#day "
                        "early end end_month expect_to first for_post for_your half i_can i_saw is_not is_still july laptop "
                        "launch let_you long:2 matter me_again me_whethe medica mr my_first nine not_heard notice number_is "
                        "panel_has recept s:manage s:nurse s:to said_i schedu so_that state techni teleph they_will this_one "
                        "to_accept to_come to_decisi to_tell up up_on vacanc waitin week_i whethe_i will_bring worrie you_that"
        ),
        -2: (
                        "#day_as 14th 1st 20th 2nd and_attach and_gone and_it and_when any_day apolog applic_for applie_for are "
                        "are_you at_number been_made board bringi by_end candid_would change chef childr compan conclu confir "
                        "consid could_be days_ago did direct due elsewh everyb feelin few fixed follow follow_up for_all "
                        "for_meetin good_mornin got_it great had_chance happy has has_come hear heard hiring holida housin "
                        "i_ask i_could i_wonder id in_for interv_on is_now is_on it_on it_went job_? large later librar licenc "
                        "madam march_and may_i me_for meetin_team miss month_ago my_curren my_last name next_#day next_week "
                        "not_be not_receiv now_and octobe odd office on_2nd on_9th on_you origin paid perfec plan please_tell "
                        "positi_and prepar readin realis refere_to remain remote role_? s:assist s:in s:next s:post s:regard "
                        "s:role s:status saw says sectio see_you sendin she_is shortl sign signed_and sister slippe so_much "
                        "someth sorry_for ta taken ten_days there_is they_have things_have though_i throug to_next to_start "
                        "to_take to_your took try two_weeks unders_that very_intere was_good was_told websit weeks_ago "
                        "weeks_and whethe_decisi with_refere within would_been would_not (always)"
        ),
        -3: (
                        "#day_? #day_to #n_#n #n_days #n_for #n_or 9th advert after ago_and am_happy am_in and_#n and_forth "
                        "anothe_compan anyone apolog_for applie ask_whethe at_#n august back_and be_gratef becaus_my before_i "
                        "by by_#day can_you chosen counci date dear dear_dr decide_to dr driver email engine expect feedba file "
                        "fit for_summer forth given gratef_if happen have_chosen he here_is hope how_to i_applie i_might i_sent "
                        "i_unders i_write if_that in_june inform intere_and is_attach is_been is_there it_and it_in it_would "
                        "june land letter list looks mail march might_have minute mornin move my_presen my_resume news not_to "
                        "note now_is ok on_interv possib quick reache reques_you s:checki s:engine s:not s:reques s:senior "
                        "s:update s:with sent_back septem set since think_i this_week three to_check to_do to_find to_withdr "
                        "travel truly until video was_in weddin when_you whethe_there whethe_you will_not withdr wonder_if "
                        "would_like would_rather would_you writin_to writte you_had you_tell your"
        ),
        -4: (
                        "#day_#clock #n_and 5th accept am_availa am_free am_writin and_he apply as_you at_#clock at_your "
                        "be_happy brough can_not commen did_not does door fair family filled for_explai for_offer free gave "
                        "greeti have_accept have_got he_is health hello_i her hope_you https invita is_it is_my just_checki "
                        "know_what know_whethe let_me link me_that might missed my_daught my_manage next on_#day on_your "
                        "or_#day please_find rather regist resume s:? s:at s:follow s:up s:withdr screen so_please so_you "
                        "somebo take to_#n to_apply two w was_pleasu we_have what_it which write you_can"
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
        4: (
                        "am_follow am_free and_they and_would anothe_compan applie_for are_well ask_if away back_on be_happy "
                        "becaus_my board came can_you chance_to compan course either_way employ for_post from_my got_it have "
                        "hiring housin i i_applie i_remain i_should i_was in_to interv_and januar keen know_whethe knowin "
                        "last_#day let_me madam matter more_than my_interv next_#day not now_is open or pressu projec "
                        "remain_very s:recept saying schedu settle small stay suppor techni ten that_it throug_it to_decisi "
                        "troubl trying week_so whethe_there you_asked you_mentio"
        ),
        3: (
                        "acknow again ago_and all am_writin and_am and_i applic applie as as_you at_end becaus check_in checke "
                        "close contac dana did_not everyt feedba good_to group health helpfu hi_dr hi_mr if_my in_june "
                        "interv_on is_anythi just_checki land large last_week looked looked_at mail market me_again me_on "
                        "me_please messag met might_have mr on on_what over please_do runnin s:again s:at search sendin side "
                        "since_i somebo state ta term that there_update they_will to_find to_look to_start to_you told_me "
                        "very_much wait was_told week_and well will_be with_you writte you_again you_and you_had you_to "
                        "(always)"
        ),
        2: (
                        "#day_as #n_may about_my add am_availa and_gone and_then and_what and_your any_day apprec_straig "
                        "are_you arrang boss client commit conver counte deadli dean decisi_? delay do door free friend hand "
                        "here_is hundre i_went if_you in_#n librar march_and meetin_you mentio mrs never not_to now_that office "
                        "on_1st on_for openin our_interv out planne qualit read right s:#n s:post s:produc say_how see sent "
                        "since_we spoke straig_answer taken talkin tell test that_i time_? to_my to_provid to_say truly try up "
                        "we_discus what_it which worrie would_been ye you_still you_were"
        ),
        1: (
                        "enough for_summer in_your kind miss months next_week on_day really sorry_to them took twice websit "
                        "which_i would_ask"
        ),
        -1: (
                        "#n_for and_#n bringi can_do cat centre concer correc could_do dear_dr for_being for_giving giving "
                        "in_person is_fine loved meant more_intere not_know offer_and opport or_madam per priyan s:from set "
                        "sir_or so_that to_talk to_your useful week_? who wishes"
        ),
        -2: (
                        "#day_#clock #n_or 2nd accept_my advert after_#n all_day and_attach and_do and_have anyone apply "
                        "as_well asked_about attach_my back_and be_part before_i behind both bridge by_end callin callin_me "
                        "clean coffee consid copy counci count court curren decide_to degree descri detail direct do_#day doing "
                        "down due end_month enjoye enjoye_meetin even_more everyb exampl experi father financ find_attach "
                        "for_callin for_chat for_consid for_interv for_meetin for_our for_taking forgot full garden gettin hard "
                        "have_accept he heard_anythi hope_to https i_believ i_can i_really if_i in_case in_touch includ "
                        "interv_me is_gettin it_in july keep laptop le_meas learn left let_you like_that look_forwar love_to "
                        "lovely made_me me_#day meas mise mise_le mornin much_for my my_father myself need_from nice_to not_let "
                        "now_and odd on_2nd on_top or_#day or_on our_talk owe phone please_? please_accept please_pass portfo "
                        "practi proble questi_on quick recomm reflec requir s:great s:market s:me s:opport school second servic "
                        "shared she shift shop shout signed_copy six_weeks soon sounds_like spent start_on studio sugges "
                        "taking_time talk_to teachi than that_my thinki_about time_#day time_i to_accept to_apply to_hearin "
                        "to_join to_learn to_next touch wait_for was_in was_pleasu was_very way we_do what_you whole withou "
                        "would_be writin years_and yes yes_i you_could you_so you_that your_questi yourse"
        ),
        -3: (
                        "#n_#n 3rd 4th addres along am_very and_forth appoin are assess be_on being_so better bit book both_my "
                        "childr cleane county dear_mr decisi_has deligh deligh_to depart either enclos every excite_about "
                        "explai fair family for_seeing forth gareth go_with gone half have_been have_put he_is head hour hours "
                        "how_much i_attach i_liked i_realis i_thank in_for instea is_attach keener le like little look "
                        "lookin_forwar me_before me_when most move much_i my_answer my_partne my_train not_be offer on-cal "
                        "on_4th on_how paper part_it pass please_let possib progra readin refere remote rota_and s:and s:enquir "
                        "s:i say screen sectio see_me seeing_me shall short showed so_please sorry_about sounds thank- "
                        "thanks_to this_aftern to_#day to_meet too traine travel we_can week_i will_bring would_like would_love "
                        "wrong you_do you_know you_please you_showed yours £"
        ),
        -4: (
                        "#day_i #day_to #n_and #n_on about_it am_excite and_he any_time at at_number before below bring_my by "
                        "certif chosen confir_that daught excite filled fine first fixed for_next four from_you genero give "
                        "got_home gratef great having her hi_i how_to i_apprec i_could i_got i_had i_just i_wish impres "
                        "impres_by in_my in_week is_there it_was it_would kept know_i liked link list looks me_and me_for "
                        "meet_you mind my_daught my_thanks name need_anythi octobe partne profes rota run s:call s:interv "
                        "s:mornin s:withdr saw see_you send signed_and six so_much submit taking their think_i those to_thank "
                        "to_withdr togeth up_with very video w was_impres water were wish with_me withdr would_need x"
        ),
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
                        "#n_for 5th after_#n also am_excite and_my anythi_else apolog are_still back_to be_on bus callin_me "
                        "come_to comple curren else excite_about exerci experi feelin few forwar_to front gone have_decide "
                        "hope_that i_attach i_realis if_i if_not me_before must my_resume paper pleasu pleasu_to provid read "
                        "realis reside s:reques season so_much so_please so_you talk thanks_for throug to_interv too video "
                        "was_impres where_i will_have would would_you year years_and"
        ),
        4: (
                        "#n_march accept_my believ best betwee can_be can_not can_start cheers contac date dear_mr dog ever "
                        "every father fiftee garden got_it gratef_if head health hi_i i_believ i_just i_liked i_saw if_that "
                        "impres_by in_your is_on keep know_what launch minute mornin my_father my_number myself nine not_i "
                        "on_my online pair per person please_tell respec room s:senior s:your sister spent think_i this_is "
                        "three to_get took traine was_good what_it where withou writte you_did you_so you_that"
        ),
        3: (
                        "#n_and #n_to about_my am_availa am_very and_for and_he around at_number be_happy becaus bev by by_#day "
                        "callin clinic compan county cross dear_hiring degree docume evenin exampl for_callin from_me go "
                        "gratef_for has_been have_got help hiring i_could late le le_meas lettin_me lookin_forwar mail march "
                        "me_for meas met mise mise_le moving my_old nice_to no not_to nurse on_what positi_and post proble "
                        "quick recomm s:? s:call s:nurse s:with sectio sent_back share showed side sound then time_? time_i "
                        "to_take to_tell troubl visit who wish_to works_but worrie write you_all you_showed your_questi "
                        "your_time"
        ),
        2: (
                        "#clock_pm #day_#n #n_on am_free as_well back be_gratef being being_so believ_that contra counte "
                        "did_not enjoye_meetin enough everyb fit for_taking housin i_shall i_write is_attach learne look_forwar "
                        "may me_to meetin_team need_from news notice now_that ok_to on-cal on_1st on_how on_interv openin owen "
                        "pm portfo practi prefer priyan ran right run s:about s:and s:post servic slippe somebo sorry_about "
                        "succes sugges tell than_i that_i to_bring to_do to_give to_me to_my to_put train until which_is workin "
                        "would_love"
        ),
        -2: (
                        "#n_#n 20th add aisha and_i and_what and_when and_your appoin at_end been_made busine by_end cancel "
                        "candid_would care choice clean cleane compet correc curiou custom dana days design desk do_not down "
                        "early elsewh even_more expect expect_to firm first_choice for_having from_my furthe get_to gets "
                        "had_chance hand happen have_had having_me he_is hear_about hey hi_aisha home i_be i_can i_left i_might "
                        "i_was i_went if_my in_for in_on in_week is_anythi is_fine it_and it_went it_would jordan just_follow "
                        "just_wonder later learni lovely madam making me_on meant member messag more_than next_#day not_know "
                        "on_this on_your opport or_madam phone positi puts recept reques_you respon s:#day s:great s:manage "
                        "s:role s:yester settle shows sincer sir_or six_weeks stay still_shows suppor talkin tell_me "
                        "thinki_about those throug_it time_to to_hearin touch treat trial trying update very_much was_great "
                        "we_are we_have weddin weeks_ago weeks_and what_i what_is whom wonder_if would_ask would_not you_asked "
                        "you_to you_very"
        ),
        -3: (
                        "#day_about 14th aftern all am_follow am_happy and_wanted and_you any_furthe are_in as_i attach_my boss "
                        "bring bring_my came_away chance_to dr either everyo financ for_all for_seeing good_mornin half have "
                        "have_anothe have_you him hope_i i_came i_thank i_wrote in_januar in_june interv_me is_#n it it_has "
                        "june just_quick just_wanted knowin let_us like_that made_it made_me march_and me_about me_again "
                        "meet_you month_ago months moved much_i my_partne nervou new night nobody odd on_9th onboar our_interv "
                        "owe panel_has pass_my passed please_pass produc progra ready remain rush s:candid s:conver s:in "
                        "s:market s:me s:opport s:regard s:update said_i seeing_me sent shift since_we so_that talk_to ten_days "
                        "thank- thank_you that_we things_have thinki time_you to_find unders_that up_on update_on us_know "
                        "was_so was_very websit week_so welcom why work yes_i yester_and you_still"
        ),
        -4: (
                        "able able_to and_gone and_how and_if and_please and_that any anythi applie_for apprec_straig "
                        "asked_about asking_me at_your august back_on both_my came_in can case_it coffee come_back conclu "
                        "days_ago decisi decisi_has depart drop end_month engine file find_attach five for_giving for_interv "
                        "for_it for_settin forgot giving giving_me going_to great happy_to have_put he heaps hello_i hello_mr "
                        "helpfu hi_mr hope_to hoping how_much is_any is_still is_useful is_very its januar know_how land "
                        "last_#day liked_that lost love matter me_#day me_when not_be our_discus please_? role_? s:decisi "
                        "say_how septem shortl sir straig_answer submit taken thanks_to them they they_will things though_i "
                        "to_check to_look to_say to_talk up_and wait waitin was_told we_will week when whole with_me wrote "
                        "you_again"
        ),
        -5: (
                        "2nd accoun ago_and alread am_writin and_tour any_day anythi_from applic_for april are are_at better "
                        "bit came candid chance class convey everyt februa filled_in follow_up free good_to honest hour "
                        "i_applie i_should if_there intere_and interv_for just_checki keen keener kind machin need_to not_heard "
                        "now on_2nd patien presen projec really s:checki s:from s:result seeing send settin shall shop study "
                        "thanks_again that_it that_was their third this_mornin to_#n to_come to_meet to_thank told_me traini "
                        "useful week_and well went when_i whethe_i write_to writin_to ye yester you_can you_do you_have "
                        "you_tell you_will"
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
                        "#n_and ago_and all alrigh am_happy and_gone and_he any_day april attend be_in bridge came cleane "
                        "dear_dr down end finish for_next have_not hi_i him i_can i_get i_will in_to in_week is_#n it_and "
                        "little made me_and need_to on_9th our report s:with s:you send sister stores study tell thank- that_we "
                        "theo to_ask to_take to_thank to_write were_very within wonder_how write_to yes_i you_all you_know "
                        "you_so"
        ),
        4: (
                        "#day_in after and_you at_number bit by class commit correc counci dean driver explai find for_#n "
                        "for_summer gone group has have_put heaps hear_about hello hospit i_applie i_thank interv_for jordan "
                        "land leave let_us look_at moved much_for my_train not_know note octobe ok_to or_madam patien phone put "
                        "readin sam sir_or talked thank_you they_are thinki those top touch under us_know wait_for whole "
                        "will_be would_need would_not you_do"
        ),
        3: (
                        "#clock #day_about #n_days 3rd about_my and_attach and_please ask book booked bringi care chat childr "
                        "commen concer could_you dear_profes desk else enclos evenin for_#day full got_home gratef_if "
                        "heard_anythi hope_to i_be i_could i_got i_wonder in_june in_on in_person is_attach is_fine it_went "
                        "left letter march_and me_for member mrs must need_anythi now_and please_find remote second shows "
                        "six_weeks still_shows studen system taken that_was them think_i this_week ticket to_find to_give "
                        "traini up_on visit was_very websit weeks_ago weeks_and writin writin_to yes"
        ),
        2: (
                        "applie_for as_you at_home at_your back back_on busine but custom day dear_mrs everyb everyt fit had "
                        "having hear idea inform let_you lettin lovely matter me_again meet my_daught next only quick s:from "
                        "sectio tell_me they_will video wait was_told with_my you_and"
        ),
        -2: (
                        "#n_may #n_or 5th able able_to acknow am_free am_very and_am and_forth and_my and_to and_tour and_your "
                        "anothe_compan any_news are_still are_well arrang ask_if at_all be_happy before being_so bev board boss "
                        "both_my check_in choice clear client close coffee contac contra days dear_hiring delay descri "
                        "even_more excite_about father first_choice for_all for_lettin for_taking for_this forgot forth friend "
                        "given going_to gratef_for had_chance hearin_from hearin_how hello_mr hi_dr hope_i how i_attach i_came "
                        "i_though i_wrote if_my impres in_#n in_and is_anythi is_in just_follow keep knowin late learne like "
                        "liked_that lot made_me mail making me_to might_have missed more_than my_father my_resume myself "
                        "nice_to nine not_i now_is oblige on-cal opport opport_to passed per please_pass remain_very reply "
                        "reques_you requir runnin s:call s:engine s:in s:manage s:nurse s:on s:regard s:reques s:senior sendin "
                        "septem set shortl showed showin showin_me signed sorry_to speak_with status stay still_open sugges "
                        "term than_i thanks_again to_decisi to_join traine troubl trying unders_that update_on very_intere "
                        "was_in was_so weeken what_it whethe_i which_i which_is why withou you_showed"
        ),
        -3: (
                        "#n_march again_for alread also am_excite and_do and_if and_they any_furthe any_time anyone anythi_else "
                        "apolog_for apply as as_well back_and believ betwee callin callin_me can_start candid_would centre "
                        "chance_to convey copy data decide_? degree design discus doing either_way elsewh enough expect fair "
                        "few final for_being for_callin for_chat for_giving for_offer for_seeing found four giving giving_me "
                        "glad glad_to greeti guys has_come have_had health help hope hours how_much hr hundre i_believ i_had "
                        "i_saw i_unders i_wish if if_not intere_and interv_and invita it_was its join just_wonder last_#day "
                        "last_two le lettin_me loved me_i medica meet_you messag more moving much_i my_curren my_first "
                        "my_manage my_number my_thanks not_to now_that number nurse on_top online openin outcom paper perfec "
                        "planne qualit ready recept respec result round s:conver s:decisi s:me s:meetin s:next s:post s:status "
                        "s:your salary say_how seeing_me settle should_be signed_and signed_copy sir sound starte succes such "
                        "taking_time teachi ten test thanks_to that_i that_is to_accept to_apply to_bring to_come to_hearin "
                        "to_provid to_see to_work took treat trust useful whenev whenev_you whethe_you while who wish wonder "
                        "works worrie writte wrong wrote you_again you_mentio you_said you_tell you_told"
        ),
        -4: (
                        "accept_my advert and_can and_would apolog around as_i asking_me attach chance clinic come_to compet "
                        "could_do curren days_ago depart early employ excite experi fixed for_interv for_post for_settin "
                        "from_you furthe garden hard honest hoping housin how_i how_you i_enjoye i_liked i_remain i_shall "
                        "i_should i_want i_went id if_i if_it if_there includ is_still keen laptop link many may me_please "
                        "meetin_you mentio month_ago never none offer on_1st open origin other panel_has part pass practi "
                        "prepar pressu proble reside return role_? s:assist s:checki s:not s:our s:time saying shifts since_i "
                        "speak stand start_on taking ten_days than thanks_so that_my this_one to_#day to_check to_me to_my tour "
                        "trial up_and vacanc what_you when_you whethe which wonder_if years_and you_asked you_did you_to "
                        "you_very you_would your_time yourse"
        ),
        -5: (
                        "#day_#clock #day_for 1st ago am_still and_wanted apprec_you ask_whethe can_be commun confir_that "
                        "consid conver could_be counte course curiou enjoye exerci follow_up for_explai front good_to hand "
                        "have_my heard hiring holida i_apprec i_ask in_your is_not job_? kind know_how liked line looked_at met "
                        "move my_last my_presen on_that or_on people put_me questi ran reache receiv regist resume run s:role "
                        "screen seeing sent_back settin share sorry_for stuck suppor talk team then there_any time time_#day "
                        "to_know to_your togeth too we_discus we_do well years"
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
