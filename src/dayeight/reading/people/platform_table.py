"""The services whose domains send mail about jobs for others: what each does, its name, and its domains.

Facts known of the services, partly confirmed by public trackers of applications (their lists of senders); a domain
holds for all below it.
"""

from __future__ import annotations

# what it does, name, domains
TABLE = """
assessment      coderpad            coderpad.io
assessment      codesignal          codesignal.com
assessment      codility            codility.com
assessment      criteria            criteriacorp.com
assessment      hackerrank          hackerrank.com
assessment      qualified           qualified.io
assessment      shl                 shl.com
assessment      testdome            testdome.com
assessment      testgorilla         testgorilla.com
ats             adp                 adp.com
ats             ashby               ashbyhq.com
ats             avature             avature.net
ats             bamboohr            app.bamboohr.com bamboohr.com
ats             brassring           brassring.com
ats             breezy              breezy-mail.com breezy.hr
ats             bullhorn            bullhorn.com bullhornmail.com
ats             comeet              comeet-notifications.com comeet.co
ats             cornerstone         cornerstoneondemand.com csod.com
ats             darwinbox           darwinbox.com
ats             dayforce            dayforce.com
ats             dvinci              d-vinci.de
ats             eightfold           eightfold.ai
ats             eploy               eploy.net
ats             factorial           factorialhr.com
ats             flatchr             flatchr.io
ats             freshteam           freshteam.com
ats             gem                 appreview.gem.com gem.com
ats             greenhouse          greenhouse-mail.io greenhouse.io
ats             hibob               hibob.com
ats             homerun             homerun.co
ats             icims               icims.com talent.icims.com
ats             jazzhr              applytojob.com
ats             jobadder            jobadder.com
ats             jobvite             jobvite.com
ats             jobylon             jobylon.com
ats             join                join.com
ats             keka                keka.com
ats             lever               hire.lever.co lever.co
ats             neogov              governmentjobs.com neogov.com
ats             networx             networxrecruitment.com
ats             nhs_jobs            jobs.nhs.uk
ats             onlyfy              onlyfy.io prescreenapp.io
ats             oracle              oraclecloud.com
ats             pageup              pageuppeople.com
ats             paycom              paycomonline.net
ats             paylocity           paylocity.com
ats             personio            m.personio.de personio.com personio.de
ats             phenom              phenompeople.com
ats             pinpoint            pinpoint.email pinpointhq.com
ats             reachmee            reachmee.com
ats             recruitee           recruitee.com
ats             rexx                rexx-systems.com
ats             rippling            rippling.com
ats             silkroad            silkroad.com
ats             smartrecruiters     smartrecruiters.com
ats             softgarden          softgarden.de softgarden.io
ats             successfactors      successfactors.com successfactors.eu
ats             talentsoft          talentsoft.com
ats             taleo               taleo.net
ats             teamtailor          teamtailor-mail.com teamtailor.com
ats             trac                trac.jobs
ats             ukg                 ukg.com ultipro.com
ats             usajobs             usajobs.gov
ats             varbi               varbi.com
ats             welcomekit          welcomekit.co
ats             workable            candidates.workablemail.com workable.com workablemail.com
ats             workday             myworkday.com myworkdayjobs.com
ats             zoho_recruit        zohorecruit.com
board           apec                apec.fr
board           builtin             builtin.com
board           charityjob          charityjob.co.uk
board           dice                dice.com
board           glassdoor           glassdoor.com
board           handshake           handshake.com joinhandshake.com
board           hellowork           hellowork.com
board           idealist            idealist.org
board           indeed              indeed.com indeedemail.com
board           infojobs            infojobs.net
board           linkedin            linkedin.com
board           monster             monster.com
board           naukri              naukri.com
board           otta                otta.com
board           reed                reed.co.uk
board           seek                seek.com.au
board           stepstone           stepstone.com stepstone.de
board           totaljobs           totaljobs.com
board           welcometothejungle  welcometothejungle.com
board           wellfound           wellfound.com
board           xing                xing.com
board           ziprecruiter        ziprecruiter.com
code            github              github.com
code            gitlab              gitlab.com
esign           adobesign           adobesign.com echosign.com
esign           docusign            docusign.com docusign.net
esign           dropbox_sign        dropboxsign.com hellosign.com
esign           pandadoc            pandadoc.com
meeting         google              google.com
meeting         microsoft           microsoft.com
meeting         zoom                zoom.us
scheduling      cal_com             cal.com
scheduling      calendly            calendly.com
scheduling      doodle              doodle.com
scheduling      goodtime            goodtime.io
scheduling      google_calendar     calendar.google.com
scheduling      modernloop          modernloop.io
scheduling      paradox             paradox.ai
scheduling      prelude             prelude.co
screening       checkr              checkr.com
screening       hireright           hireright.com
screening       sterling            sterlingcheck.com
video_interview hirevue             hirevue.com
video_interview karat               karat.com
video_interview modern_hire         modernhire.com
video_interview spark_hire          sparkhire.com
video_interview willo               willo.video
"""
