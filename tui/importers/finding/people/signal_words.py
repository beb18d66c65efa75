"""The words before a person that say what they did in a meeting: led it, were there, were only spoken of."""

CHAIR, CO_CHAIR, HOST, OBSERVER, REPRESENTATIVE, PARTICIPANT = (
    "chair", "co-chair", "host", "observer", "representative", "participant",
)  # fmt: skip
_BY = r"(?:[ ]+(?:\w+ly|also|both|then))?[ ]+by\b"
_OTHERS_CHAIR = "".join(
    f"(?<!{word}[ -])"
    for word in ("in[ ]the", "outgoing", "incoming", "past", "former", "new", "deputy", "vice", "next", "co")
)
_SPEECH = (
    r"(?:briefings?|presentations?|address(?:es)?|remarks|reports?|statements?|speech(?:es)?|expos\w+|interventions?)"
)
_THEMSELVES = (
    r"(?![ ](?:its|their)[ ](?:respective[ ])?(?:Heads|Presidents|Prime[ ]Ministers|Leaders|"
    r"Sovereigns|heads|leaders)\b)"
)
"""Those who come themselves represent nobody else: ``represented by their Heads of Government``."""

LED = (
    (
        CO_CHAIR,
        (
            rf"co-?[ ]?(?:chaired|presided|hosted)(?:[ ]+\w+)?{_BY}",
            rf"jointly[ ](?:chaired|presided[ ]over){_BY}",
            r"under[ ](?:the[ ]|their[ ])?(?:co-?|joint[ ])(?:presidenc(?:y|ies)|chair\w*|leadership)[ ]+of",
            r"co-?chair(?:person|man|men)?s?(?:hip)?[ ]+of(?![ ]the[ ](?:meeting|session|conference|summit)\b)",
            r"co-?chairs?,?[ ](?!countr|of\b)",
        ),
    ),
    (
        CHAIR,
        (
            rf"(?:chaired|presided[ ]over|convened){_BY}",
            r"under[ ]the[ ](?:\w+[ ])?(?:chair\w*|presidency|leadership)[ ]+of",
            r"(?:taking|assuming|took|assumed)[ ]the[ ]chair\b[^.;]{0,60}?,",
            rf"\b{_OTHERS_CHAIR}chair(?:person|man|woman)?"
            r"(?:[ ]of[ ](?:the[ ])?(?:meeting|conference|summit|session|council|sadc|authority|assembly|forum))?"
            r"(?:[ ]and[ ]host)?,[ ](?!of\b)",
        ),
    ),
    (
        HOST,
        (
            rf"(?:hosted|organi[sz]ed){_BY}",
            r"(?:at|to|upon|on|following|in[ ]response[ ]to)[ ]+(?:the[ ]+)?(?:\w+[ ]+){0,2}"
            r"invitation[ ]+(?:of|from|extended[ ]by)",
            r"\b(?:co-)?hosts?,[ ]",
        ),
    ),
    (
        REPRESENTATIVE,
        (
            r"on[ ](?:their|its|his|her|whose)[ ]behalf,?[ ]by\b",
            r"speaking[ ]on[ ]behalf[ ]of",
            rf"represented[ ]by\b{_THEMSELVES}",
            r"\bmessages?[ ]+(?:of|from)\b[^.;]{0,160}[ ](?:delivered|read|conveyed)(?:[ ]out)?"
            r"(?:[ ]on[ ]\w+[ ]behalf)?[ ]by\b",
            r"(?<!accompanied[ ])(?<!joined[ ])(?<!assisted[ ])(?<!signed[ ])(?<!received[ ])"
            rf"\bby\b{_THEMSELVES}[ ](?:its|their)\b",
        ),
    ),
    (
        OBSERVER,
        (
            r"(?:as|by|were)[ ]+(?:an[ ]+|the[ ]+)?observers?\b(?!,)[^.;]{0,40}",
            r"in[ ]the[ ]capacity[ ]of[ ]observers?,",
            r"\bobservers?(?:[ ]states?)?:",
            r"\bobserver[ ](?:states|countries|delegations|members)\b[^.;~]{0,30}?(?:\bnamely\b,?|:|\bincluding\b)",
            r"observers?[ ](?:were|included)",
        ),
    ),
)
"""Those who led, hosted, watched or stood in."""
SPOKEN_OF = (
    r"thank\w*|gratitude|appreciat\w+|commend\w*|prais\w+|congratulat\w+|endors\w+|recogni[sz]\w+",
    r"best[ ]wishes|farewell|absence[ ]of|legacy|teachings|ideals[ ]of|ideas[ ]of|contribution[ ]of|"
    r"contributions?[ ]under",
    r"condolences|tribute|memory|the[ ]late|mourn\w*|passing|killing|murder|execution|imprisonment|illness|"
    r"death|demise|assassination|attack[ ]on",
    r"appointment|appointed|appoints?|nominat\w+|sworn|swearing|succeed\w*|predecessor|in[ ]place[ ]of|instead[ ]of",
    r"(?:re-)?election[ ]of|victory[ ]of|former",
    r"release[ ]of|arrest\w*|detention|trial|regime|decree[ ]of|vision[ ]of",
    r"\brecall\w*[ ](?:with[ ]\w+[ ])?the[ ](?:[\w-]+[ ]){0,3}(?:declaration|visits?|talks|meetings?|agreement|"
    r"communiqu\w+|statements?|summit)[ ](?:\w+[ ]){0,3}(?:of|by|between)(?=[ ](?:the[ ])?$)",
    r"(?:implement\w*|follow(?:ing)?[ -]up|pursuan\w+|in[ ](?:line|accordance|keeping|conformity)[ ]with|"
    r"building[ ](?:up)?on|in[ ](?:furtherance|fulfil\w*|continuation)|as[ ]agreed)\b[^.;~]{0,70}?"
    r"\b(?:summit|meetings?|talks|visits?|"
    r"session|conference|consultations|conversation|call)\b"
    r"(?:[^.;~]{0,80}?\bbetween|[ ]of|[ ]with)\b",
    r"quoted|words[ ]of|message[ ](?:from|of)|letter[ ](?:from|of|to)|report[ ](?:of|by)|proposed[ ]by|drafted[ ]by",
    r"requests?|requested|urge[sd]?|called?[ ]upon|calls?[ ]on|asks?|asked|support(?:s|ed)?[ ](?:for|to)",
    r"mandate[sd]?(?!\ rep)|entrust\w+|instructed|directed|invit(?:ed|es?)",
    r"welcomed?[ ]the[ ](?:proposal|initiative|offer|decision|announcement|statement|report|visit|efforts|adoption)",
    r"(?:transition|process|efforts|panel|commission|initiative|mediation|negotiations?|campaign|operations?|coalition|"
    r"(?<!the[ ])government|administration|force|investigation|inquiry|reforms?|programme|movement|opposition|party|"
    r"mechanism|facilitation|reconciliation|good[ ]offices|endeavours|endeavors)"
    r"(?:[ ](?:in|of|on|for|to|by)[ ][^.;,~]{1,60})?,?[ ](?:(?:which|that)[ ](?:is|are|was|were)[ ])?"
    r"(?:being[ ]|currently[ ]|jointly[ ]|ably[ ])?(?:led|headed|(?:co-?)?chaired|facilitated|mediated|"
    r"spearheaded|undertaken|"
    r"steered|deployed|made)[ ]by",
    r"(?:(?:the|its|this)[ ](?:work|role|contribution|reports?|findings|mandate)|commend\w*|prais\w+)\b[^.;~]{0,120}?"
    r"\b(?:led|headed|(?:co-?)?chaired|facilitated|mediated)[ ]by",
    r"efforts[ ]of|initiative[ ](?:of|by)|work[ ]of|leadership[ ]of(?<!under[ ]the[ ]leadership[ ]of)",
)
"""Those only thanked, mourned, asked, quoted."""
THERE = (
    rf"(?:attended|joined|moderated|addressed|opened|inaugurated|briefed|accompanied|participated|followed|assisted){_BY}",
    rf"(?:delivered|read|made|given|graced|signed|received|welcomed|led|headed|supported){_BY}",
    r"(?:participation|presence|attendance)[ ]+of|in[ ](?:the[ ])?(?:attendance|presence)\b",
    r"(?:attending|present|participating|taking[ ]part|speaking|attendance|attended|participated|spoke)\b"
    r"(?:[^.;,]{0,60}[ ](?:were|was|are|is)\b|[^.;,]{0,40}:)",
    r"\bpresent\b[^.;]{0,60}[ ]were\b",
    r"\b(?:attended|joined|participated|took[ ]part|were[ ]present|was[ ]attended)\b[^.;~]{0,100}?[,–—(][ ]?"
    r"(?:among[ ](?:them|whom|others|those[ ]present)|including|notably|in[ ]particular|inter[ ]alia|such[ ]as)\b",
    r"(?:participants?|delegations?|speakers?|leaders|members|invitees|guests|signatories)\b[^.;]{0,80}?"
    r"\b(?:included|comprised|consisted[ ]of|in[ ]attendance|were|was|are|is)\b",
    r"\bincluded\b|\bbetween\b|\bwe,|hosted|received|welcomed[ ](?!the[ ])",
    r"(?:met|meetings?|talks|consultations|discussions|audience|called|calls?|exchange[sd]?[ ]of[ ]views)[ ]+"
    r"(?:also[ ])?(?:with|on|upon)\b",
    rf"(?:heard|received|listened[ ]to|following|opening|introductory|noting|after)\b[^.;]{{0,50}}?{_SPEECH}\b"
    r"[^.;]{0,30}?(?:by|from|of)\b",
    r"(?:briefings?|presentations?|opening[ ]remarks|opening[ ]statements?|keynote|expos\w+|welcome[ ]address(?:es)?|"
    r"statements?[ ]were[^.;]{0,10}made)\b[^.;]{0,40}?(?:by|from)\b",
    r"\bwith\b(?=[^.;]{0,160}[ ]in[ ]the[ ]chair\b)",
    r"\b(?:states|members|countries|territories)[ ](?:were[ ])?(?:also[ ])?represented(?:[ ](?:were|included))?"
    r"(?![ ]by)\b",
    r"\bthrough[ ](?:its|their)\b",
    r"as[ ]well[ ]as|together[ ]with|along[ ]with",
)
"""Those who were there."""
