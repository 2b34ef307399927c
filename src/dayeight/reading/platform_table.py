"""The services whose domains send mail about jobs for others: what each does, its name, and its domains.

Facts known of the services, partly confirmed by public trackers of applications (their lists of senders); a domain
holds for all below it.
"""

from __future__ import annotations

# what it does, name, domains
TABLE = """
assessment      aon                 aon.com
assessment      arcticshores        arcticshores.com
assessment      byteboard           byteboard.dev
assessment      coderbyte           coderbyte.com
assessment      coderpad            coderpad.io
assessment      codesignal          codesignal.com
assessment      codility            codility.com
assessment      criteria            criteriacorp.com
assessment      cut_e               cut-e.com
assessment      devskiller          devskiller.com
assessment      hackerearth         hackerearth.com
assessment      hackerrank          hackerrank.com
assessment      hackerrankforwork   hackerrankforwork.com
assessment      imocha              imocha.io
assessment      mercermettl         mercermettl.com
assessment      mettl               mettl.com
assessment      myinterview         myinterview.com
assessment      predictiveindex     predictiveindex.com
assessment      pymetrics           pymetrics.com
assessment      qualified           qualified.io
assessment      shl                 shl.com
assessment      talentqgroup        talentqgroup.com
assessment      testdome            testdome.com
assessment      testgorilla         testgorilla.com
assessment      vervoe              vervoe.com
assessment      vidcruiter          vidcruiter.com
assessment      willotalent         willotalent.com
assessment      woven               woven.team
ats             adp                 adp.com
ats             applied             applied.com
ats             ashby               ashbyhq.com
ats             avature             avature.net
ats             bamboohr            app.bamboohr.com bamboohr.com
ats             beapplied           beapplied.com
ats             brassring           brassring.com
ats             breezy              breezy-mail.com breezy.hr
ats             bullhorn            bullhorn.com bullhornmail.com
ats             comeet              comeet-notifications.com comeet.co
ats             concludis           concludis.de
ats             cornerstone         cornerstoneondemand.com csod.com
ats             crelate             crelate.com
ats             darwinbox           darwinbox.com
ats             darwinbox           darwinbox.in
ats             dayforce            dayforce.com
ats             digitalrecruiters   digitalrecruiters.com
ats             dover               dover.com
ats             dvinci              d-vinci.de
ats             eightfold           eightfold.ai
ats             emply               emply.com
ats             eploy               eploy.co.uk
ats             eploy               eploy.net
ats             erecruiter          erecruiter.pl
ats             factorial           factorialhr.com
ats             flatchr             flatchr.io
ats             fountain            fountain.com
ats             freshteam           freshteam.com
ats             gem                 appreview.gem.com gem.com
ats             gov                 civilservicejobs.service.gov.uk
ats             greenhouse          greenhouse-mail.io greenhouse.io
ats             gusto               gusto.com
ats             harri               harri.com
ats             havaspeople         havaspeople.com
ats             hibob               hibob.com
ats             hireserve           hireserve.com
ats             homerun             homerun.co
ats             hr_manager          hr-manager.net
ats             icims               icims.com talent.icims.com
ats             jazz                jazz.co
ats             jazzhr              applytojob.com
ats             jazzhr              jazzhr.com
ats             jobadder            jobadder.com
ats             jobtrain            jobtrain.co.uk
ats             jobvite             jobvite.com
ats             jobylon             jobylon.com
ats             join                join.com
ats             keka                keka.com
ats             kula                kula.ai
ats             lever               hire.lever.co lever.co
ats             livehire            livehire.com
ats             manatal             manatal.com
ats             neogov              governmentjobs.com neogov.com
ats             networx             networxrecruitment.com
ats             nhs_jobs            jobs.nhs.uk
ats             nhsjobs             nhsjobs.net
ats             onlyfy              onlyfy.io prescreenapp.io
ats             onlyfy              onlyfy.jobs
ats             oracle              cloud.oracle.com oraclecloud.com
ats             pageup              pageuppeople.com
ats             paycom              paycomonline.net
ats             paylocity           paylocity.com
ats             personio            m.personio.de personio.com personio.de
ats             phenom              phenom.com
ats             phenom              phenompeople.com
ats             pinpoint            pinpoint.email pinpointhq.com
ats             polymer             polymer.co
ats             prescreen           prescreen.io
ats             reachmee            reachmee.com
ats             recruitee           recruitee.com
ats             recruiterbox        recruiterbox.com
ats             rexx                rexx-systems.com
ats             rippling            rippling.com
ats             silkroad            silkroad.com
ats             smartrecruiters     smartrecruiters.com
ats             snaphire            snaphire.com
ats             softgarden          softgarden.de softgarden.io
ats             stonefish           stonefish.co.uk
ats             successfactors      successfactors.com successfactors.eu
ats             tal                 tal.net
ats             talentsoft          talentsoft.com
ats             taleo               taleo.net
ats             teamtailor          teamtailor-mail.com teamtailor.com
ats             trac                trac.jobs
ats             traffit             traffit.com
ats             trakstar            trakstar.com
ats             ukg                 ukg.com ultipro.com
ats             umantis             umantis.com
ats             usajobs             usajobs.gov
ats             usastaffing         usastaffing.gov
ats             varbi               varbi.com
ats             welcomekit          welcomekit.co
ats             workable            candidates.workablemail.com workable.com workablemail.com
ats             workday             myworkday.com myworkdayjobs.com
ats             workday             workday.com
ats             zoho_recruit        zohorecruit.com
ats             zohocorp            zohocorp.com
board           ac                  jobs.ac.uk
board           adzuna              adzuna.com
board           apec                apec.fr
board           builtin             builtin.com
board           careerbuilder       careerbuilder.com
board           charityjob          charityjob.co.uk
board           cv_library          cv-library.co.uk
board           dice                dice.com
board           glassdoor           glassdoor.com
board           guardianjobs        guardianjobs.com
board           handshake           handshake.com joinhandshake.com
board           hellowork           hellowork.com
board           hired               hired.com
board           idealist            idealist.org
board           indeed              indeed.com indeedemail.com
board           infojobs            infojobs.net
board           jooble              jooble.org
board           linkedin            linkedin.com
board           monster             monster.com
board           naukri              naukri.com
board           otta                otta.com
board           reed                reed.co.uk
board           seek                seek.com.au
board           simplyhired         simplyhired.com
board           stepstone           stepstone.com stepstone.de
board           totaljobs           totaljobs.com
board           welcometothejungle  welcometothejungle.com
board           wellfound           wellfound.com
board           welovesalt          welovesalt.com
board           xing                xing.com
board           ziprecruiter        ziprecruiter.com
code            github              github.com
code            gitlab              gitlab.com
esign           adobesign           adobesign.com echosign.com
esign           docusign            docusign.com docusign.net
esign           dropbox_sign        dropboxsign.com hellosign.com
esign           eversign            eversign.com
esign           pandadoc            pandadoc.com
esign           signnow             signnow.com
esign           signrequest         signrequest.com
esign           skribble            skribble.com
esign           yousign             yousign.com
esign           zohosign            zohosign.com
meeting         google              google.com
meeting         microsoft           microsoft.com
meeting         zoom                zoom.us
scheduling      acuityscheduling    acuityscheduling.com
scheduling      cal_com             cal.com
scheduling      calendly            calendly.com
scheduling      candidate           candidate.fyi
scheduling      cronofy             cronofy.com
scheduling      doodle              doodle.com
scheduling      goodtime            goodtime.io
scheduling      google_calendar     calendar.google.com
scheduling      modernloop          modernloop.io
scheduling      paradox             paradox.ai
scheduling      prelude             prelude.co
scheduling      savvycal            savvycal.com
scheduling      x                   x.ai
scheduling      youcanbook          youcanbook.me
screening       checkr              checkr.com
screening       hireright           hireright.com
screening       sterling            sterlingcheck.com
video_interview hirevue             hirevue.com
video_interview karat               karat.com
video_interview modern_hire         modernhire.com
video_interview spark_hire          sparkhire.com
video_interview willo               willo.video
"""
