"""The nouns that name a body: one that acts for long, and one that meets."""

LASTING = (
    r"(?:Organi[sz]ation|Fund|Bank|Programme|Agency|Commission|Council|Secretariat|Federation|Authority|Institute|Centre|"
    r"Union|Association)"
)
"""Behind capitals, each makes a body's name by itself."""
MEETING = (
    r"(?:Assembly|Authority|Board|Bureau|Commission|Committee|Conference|Congress|Council|Forum|Group|Mechanism|"
    r"Parliament|Quartet|Session|Summit|Task\s+Force|Troika)"
)
"""What a statement calls the body that meets, and that acts in it."""
LETTERED = (
    rf"(?:{LASTING}|{MEETING}|Force|Mission|Office|Court|Tribunal|Network|League|Community|Corporation|Commonwealth|"
    r"Alliance)"
)
"""In a name with letters of its own, each makes it a body's; goals and treaties have letters too."""
