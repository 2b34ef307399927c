"""The same faults in German and French letters, by class."""

from __future__ import annotations

from dayeight.letters.texts.phrases.model import Wording

FOREIGN_PRESSURE = (
    Wording(
        (
            r"\b(?:bis (?:spätestens )?(?:morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag)|spätestens|"
            r"sofort(?:ige)?|"
            r"schnellstmöglich\w*|binnen|innerhalb von)\b[^.!?]{0,30}\b(?:antwort\w*|rückmeldung|entscheid\w*|"
            r"bescheid|melden)\b",
            r"\b(?:antwort\w*|rückmeldung|entscheid\w*|bescheid|"
            r"melden)\b[^.!?]{0,25}\b(?:bis (?:spätestens )?(?:morgen|heute)|spätestens|"
            r"sofort|umgehend|schnellstmöglich|binnen)\b",
            r"\bich (?:brauche|erwarte|verlange|fordere)\b[^.!?]{0,25}\b(?:antwort|rückmeldung|entscheidung|"
            r"zusage)\b[^.!?]{0,20}",
            r"\b(?:sonst|andernfalls|ansonsten) (?:muss|werde|nehme|unterschreibe|sage|gehe) ich\b[^.!?]{0,30}",
            r"\b(?:dringend|eilt|lesebestätigung|empfangsbestätigung|überdenken sie|letzte (?:mahnung|erinnerung|"
            r"aufforderung))\b[^.!?]{0,20}",
            r"\b(?:j'ai besoin d'une|j'attends une|j'exige une|il me faut une) (?:réponse|décision|"
            r"confirmation)\b[^.!?]{0,30}",
            r"\b(?:répondre|réponse|rappeler|décision)\b[^.!?]{0,25}\b(?:avant (?:demain|ce soir|lundi|vendredi)|"
            r"immédiate\w*|sans délai|"
            r"sous \d+|d'urgence|au plus tard|dans les (?:plus brefs|\d+))\b",
            r"\b(?:sinon|faute de quoi|à défaut),? je\b[^.!?]{0,30}|\bavant que je (?:signe|m'engage|parte)\b|"
            r"\baccus[ée]r? (?:de )?réception\b|"
            r"\b(?:c'est|très) urgent\b|\breconsidérer\b|\brevoir votre décision\b",
        ),
        "It presses the reader, and people who feel pressed answer later.",
        unless=(r"\b(?:keine eile|pas de pression|rien d'urgent|rien ne presse)\b",),
    ),
)

FOREIGN_GUILT = (
    Wording(
        (
            r"\b(?:bis heute|seit \w+ (?:tagen|wochen|monaten)|bisher|leider|noch)\b[^.!?]{0,25}\b(?:nichts|"
            r"keine (?:antwort|rückmeldung|"
            r"nachricht)|niemand\w*|kein wort)\b[^.!?]{0,30}",
            r"\b(?:enttäusch\w+|verärgert|unverständlich|unhöflich|respektlos|schade, dass sie|im stich|hingehalten|"
            r"sie hatten (?:mir )?"
            r"(?:zugesagt|versprochen)|wie (?:sie )?zugesagt|ihr schweigen|zum (?:zweiten|dritten|"
            r"vierten) mal)\b[^.!?]{0,40}",
            r"\b(?:seit (?:\w+ )?(?:tagen|wochen|monaten|langem|ewigkeiten)|vergeblich|umsonst|immer noch|noch "
            r"immer|seitdem)\b[^.!?]{0,40}\b(?:wart\w+|gewartet|hör\w*|gehört|vergeblich|auskunft|melde\w*|"
            r"gemeldet|funkstille|stille)\b[^.!?]{0,30}",
            r"\b(?:warte|wartete|gewartet)\b[^.!?]{0,30}\b(?:vergeblich|umsonst|seit|lange|schon|immer "
            r"noch)\b[^.!?]{0,30}|\b(?:hätte|hatte) (?:ich )?(?:mehr|eigentlich|mir|wenigstens|"
            r"zumindest)\b[^.!?]{0,40}\b(?:erwartet|gewünscht|erhofft|verdient)\b|\bfunkstille\b|\bnicht (?:sehr |"
            r"gerade )?(?:höflich|professionell|fair|anständig)\b[^.!?]{0,30}",
            r"\b(?:j'attends|j'ai attendu|j'attendais)\b[^.!?]{0,20}\b(?:depuis|toujours|encore|en vain|"
            r"longtemps)\b[^.!?]{0,30}|\b(?:j'aurais|j'espérais|je m'attendais)\b[^.!?]{0,30}\b(?:mieux|au moins|"
            r"plus de|apprécié|souhaité|espéré)\b[^.!?]{0,30}|\b(?:peu (?:courtois|professionnel|correct)|manque "
            r"de (?:respect|courtoisie|considération)|pas très (?:correct|poli|professionnel))\b[^.!?]{0,30}|\ben "
            r"vain\b",
            r"\b(?:niemand|keiner) (?:hat|hielt|meldet|fand)\b[^.!?]{0,40}",
            r"\b(?:personne|aucun\w*) (?:n'|ne )[^.!?]{0,60}",
            r"\b(?:je n'ai|n'ayant) (?:toujours |encore )?(?:reçu|eu) (?:aucun\w*|pas|rien)\b[^.!?]{0,30}|"
            r"\bsans (?:réponse|nouvelles?)\b[^.!?]{0,20}",
            r"\b(?:déçue?|déception|silence|vous m'aviez|vous aviez (?:dit|promis|assuré)|comme promis|malgré (?:mes|"
            r"vos|votre)|"
            r"(?:deuxième|troisième|quatrième) (?:fois|message|relance|mail))\b[^.!?]{0,30}",
            r"\b(?:cela|ça|voilà|voici)(?: fait)? (?:\w+ ){1,3}(?:jours|semaines|mois) que\b[^.!?]{0,40}",
        ),
        "It reads as a reproach; silence is normal, and blame never brought an answer.",
        unless=(
            r"\b(?:natürlich|selbstverständlich|aber ich verstehe|bien sûr|naturellement|mais je comprends)\b",
            r"\b(?:kund\w+|patient\w*|clients?|lieferant\w*)\b",
            r"\b(?:enttäusche ich|nichts eilt|rien ne presse|keine antwort nötig)\b",
        ),
    ),
)

FOREIGN_DESPERATION = (
    Wording(
        (
            r"\b(?:jede|irgendeine|egal welche)\w* (?:stelle|arbeit|job|position|aufgabe|gehalt)\b[^.!?]{0,20}",
            r"\b(?:brauche|benötige) (?:die(?:se)?|eine|den|das) (?:\w+ )?(?:stelle|arbeit|job|geld|"
            r"chance)\b[^.!?]{0,20}",
            r"\b(?:letzte (?:hoffnung|chance)|ich flehe|verzweifelt|auch (?:unbezahlt|ohne lohn|für weniger)|"
            r"meine miete|meine familie (?:ernähren|"
            r"braucht)|mein visum|aufenthaltstitel|arbeitslos)\b[^.!?]{0,30}",
            r"\bn'importe (?:quel\w*|quoi|où)\b[^.!?]{0,30}",
            r"\b(?:vraiment|absolument|tellement) besoin (?:de|d')[^.!?]{0,30}",
            r"\b(?:dernier espoir|dernière chance|je vous (?:en )?(?:supplie|prie de m'aider)|mon loyer|"
            r"nourrir ma famille|mes enfants à|"
            r"tout accepter|même (?:sans salaire|gratuitement|au smic|bénévolement)|mon (?:visa|titre de séjour)|"
            r"au chômage depuis|désespér\w+)\b[^.!?]{0,30}",
        ),
        "It speaks of need instead of fit, which makes a yes harder.",
    ),
)

FOREIGN_APOLOGY = (
    Wording(
        (
            r"\b(?:entschuldig\w+|verzeih\w+|pardon|tut mir leid|bedaure)\b[^.!?]{0,30}\b(?:stör\w*|nochmal\w*|"
            r"erneut|wieder|belästig\w*|nerv\w*|deutsch|"
            r"schreibe|umstände)\b",
            r"\b(?:weiß|verstehe|ist mir klar)\b[^.!?]{0,25}\b(?:beschäftigt|viel zu tun|wenig zeit)\b[^.!?]{0,20}",
            r"\b(?:désolée?|pardon|excus\w+|pardonn\w+|navrée?)\b[^.!?]{0,30}\b(?:dérang\w*|importun\w*|insist\w*|"
            r"encore|français|relanc\w*|écri\w*)\b",
            r"\bje (?:sais|comprends|me doute)\b[^.!?]{0,20}\b(?:très |bien |si )?(?:occupée?s?|débordée?s?|"
            r"peu de temps|chargée?s?)\b",
            r"\b(?:ungern stören|nicht lästig|ne (?:voudrais|veux) pas (?:vous )?(?:déranger|"
            r"importuner))\b[^.!?]{0,20}",
        ),
        "Apologising for writing makes the letter smaller than it is.",
    ),
)
