"""The words that offices, their subjects and the bodies they serve are printed with: what is among them is no name."""

_SUBJECTS = """
Affairs Agribusiness Agricultural Agriculture Aid Air Animal Antarctic Antiquities Aquaculture Arctic Armed Arms Arts
Assistance Atomic Aviation Awqaf Banking Beverages Blue Border Borders Broadcasting Budget Building Business Chemical
Chemicals Child Children Citizens Citizenship Civil Climate Co-operation Co-operatives Co-ordination Coal Coastal
Coastguard Commerce Commercial Common Commonwealth Communication Communications Competition Conservation
Constitutional Construction Consumer Control Cooperation Cooperatives Coordination Correctional Corrections
Counter-Terrorism Creative Crime Countries Cultural Culture Customs Cyber Cybersecurity Dairy Data Debt Decentralisation
Decentralization Decolonisation Decolonization Defence Defense Delivery Demography Development Diaspora Digital
Digitalisation Diplomacy Diplomatic Disability Disarmament Disaster Domestic Drug Drugs Ecological Ecology Economic
Economy Education Elections Electoral Electricity Emergencies Emergency Employment Empowerment Endowments Energy
Enlargement Enterprise Enterprises Entrepreneurial Entrepreneurship Environment Environmental Equality Ethnic
Expatriates Export Exports External Families Family Federal Fertilisers Fertilizers Finance Finances Financial Fiscal
Fisheries Fishery Food Force Forces Foreign Forest Forestry Forests Fuel Gas Gender Genocide Geology Global Governance
Government Governments Growth Hajj Handicrafts Health Heritage Higher Highways Holy Home Homeland Housing Human
Humanitarian Hydrocarbons Hydropower Immigration Import Imports Inclusion Independence Indigenous Industrial
Industries Industry Information Infrastructure Infrastructures Innovation Insurance Integration Interior Internal
International Internet Interstate Investment Investments Irrigation Islamic Jobs Judicial Justice Labor Labour Land
Lands Law Legal Legislative Livestock Local Logistics Management Marine Maritime Marketing Markets Measures Media
Medical Metallurgy Migration Military Mineral Minerals Mines Mining Minorities Minority Mobility Monetary Mosques
Multilateral Municipal Narcotics National Nationality Nationals Natural Nature Naval Navigation Navy Neighborhood
Neighbourhood Non-Proliferation Nuclear Nutrition Oceans Oil Opportunity Opposition Overseas Parks Parliamentary
Partner Patriotic Peace Peacebuilding Peacekeeping Peacemaking Pensions Petroleum Planned Planning Plantation
Plantations Police Policies Policing Policy Political Population Ports Postal Posts Poverty Power Presidence
Presidency Presidential Prevention Prices Primary Prisons Privatisation Privatization Procurement Production
Productivity Property Prosperity Protection Public Rail Railway Railways Real Reconciliation Reconstruction Recovery
Reform Reforms Refugee Refugees Region Regional Regions Regulatory Rehabilitation Reintegration Relations Relief
Religion Religious Renewable Renewables Renewal Repatriation Research Resettlement Resilience Resources Returnees
Reunification Revenue Rights Road Roads Rural Safeguards Safety Sanitation School Schools Science Sciences Scientific
Sector Sectors Security Service Services Settlement Shipbuilding Shipping Silencing Skills Social Society Soldier
Solidarity Space Sport Sporting Sports Stabilisation Stabilization Standards State States Statistics Steel Strategic
Strategy Supply Sustainability Sustainable Tax Taxation Taxes Technical Technological Technologies Technology
Telecommunication Telecommunications Territorial Territories Territory Terrorism Textile Textiles Tolerance Tourism
Town Trade Traditional Training Transboundary Transformation Transfrontier Transit Transition Transitional Transport
Transportation Travel Treasury Treaties Tribal Unification Universities Urban Urbanisation Urbanization Utilities
Verification Veterans Veterinary Vocational War Waste Water Waters Welfare Wildlife Women Women's Workers Works
Worship Youth
"""
_BODIES = """
Academy Administration Agencies Agency Alliance Assembly Association Authorities Authority Bank Board Bundesbank
Bureau Cabinet Campus Cell Center Centre Chamber Chancellery Chiefs Church Club Coalition Colleges Commission
Committee Communist Communities Community Confederation Conference Congress Consortium Consultation Consultations
Contracting Corporation Council Court Courts Covenant Delegation Delegations Democratic Department Directorate
Division Embassy Eminent Executive Expert Experts Facility Federation Forum Foundation Front Fund Governing Group
Headquarters High-Level Inc Initiative Institute Institution Institutions Intelligence Inter-Parliamentary
Intergovernmental Interparliamentary Judiciary League Legislature Lok Majlis Ministerial Ministers Ministries Ministry
Mission Movement Network Office Offices Organ Organisation Organisations Organization Organizations Pact Panel
Parliament Parties Partners Partnership Party People People's Peoples Permanent Persons Platform Plenary Politburo
Presidium Process Program Programme Programmes Project Projects Rajya Republican Revolutionary Sabha Secretariat
Section Senate Session Side Socialist Staff Structure Structures Summit Supreme System Task Taskforce Team Theatre
Tribunal Union Unions Unit Unity University Zone
"""
_PRINT = """
A About Alternates Charge Independent Above According Accords Acting Action Addis Adopted Adopting Africa African
After Agenda Agreed Agreeing Agreement Agreements Airport All Also America American Americas An And Annex Any
Archipelago Arriving As Asia Asian At Attached Avenue Balkan Balkans Baltic Basin Bay Both Brussels Building By
Caribbean Castle Centenary Central Chapter Charter City Coast Commonwealth Communique Communiqué Concluding Convention
Copies Countries Country County Date Day Dear December Declaration Dialogue Done During Each Eastern Emirate Emirates
Emphasising Emphasizing Europe European Every Excellencies Excellency Express Extraordinary Fair February Federation
Final Following For Framework Friday From General Global Government Great Gulf Hall Having He Heads Her Herewith High
Highnesses His Honour Honourable Horn Hotel House However Imperial In Inter Introduction Invited Island Islands Isle
It Its January Joint July Kingdom Lake Lakes Latin Leader Leaders Level Mediterranean Meeting Meetings Member Members
Memorandum Memorial Middle Monday Months Name Monument Moreover Morning Mount Mountain Mutual New News Next No Nordic
North Northern Not Note November Observer Observers Observing Ocean October Of Official Officials On Only Opening Or
Our Outcome Pacific Palace Paragraph Part Participants Participating Particular Peninsula Plan Plaza Prefecture
Preliminary Present Press Principality Proceeding Protocol Province Provincial Public Quad Recalling Record Regular
Release Report Republic Republics Resolution Results River Round Royal Sahel Saturday Sea Seas Second See Senior
September She Since Six Some Sound South Southern Special Square Stability State Statement Strait Street Sub Such
Sultanate Summary Sunday Sustaining Talks Than Thank That The Their Them Then There These They Third This Those Three
Through Throughout Thursday Thus To Today Together Treaty Trust Title Tuesday Two Under Unified United Until Upon Us
Valley Venue Visit Visits We Wednesday Week Welcoming Well Were West Western What When Where Which While Who With
Within World Year Years You Your Zone
"""
_RANKS = """
Additional Alternate Apostolic Assistant Associate Cabinet Chief Co Co-ordinating Coordinating Crown Current Deputy
Designate Elect Emeritus Executive Extra Federal Fifth First Foreign Former Fourth Full Honorary Immediate Incoming
Interim Joint Junior Lead Managing National Official Outgoing Parliamentary Past Permanent Personal Plenipotentiary
Prime Principal Resident Roving Second Secretary Senior Sherpa Special State Temporary Third Under Union Vice
Vice-Minister
"""
SUBJECTS = frozenset(_SUBJECTS.split()) | frozenset(_BODIES.split())
"""What an office is for, and the bodies that have officers."""
RANKS = frozenset(_RANKS.split())
"""What stands before the head of an office: ``Deputy``, ``First``."""
NO_NAMES = SUBJECTS | RANKS | frozenset(_PRINT.split())
"""Words with a capital that are no part of a person's name when they stand without an honorific."""
ADJECTIVES = frozenset(
    [
        "Agricultural",
        "Armed",
        "Blue",
        "Civil",
        "Climate",
        "Constitutional",
        "Cultural",
        "Cyber",
        "Digital",
        "Domestic",
        "Economic",
        "Environmental",
        "Ethnic",
        "External",
        "Federal",
        "Financial",
        "Fiscal",
        "Foreign",
        "Higher",
        "Human",
        "Humanitarian",
        "Indigenous",
        "Industrial",
        "Internal",
        "International",
        "Judicial",
        "Legal",
        "Local",
        "Marine",
        "Maritime",
        "Military",
        "Municipal",
        "National",
        "Natural",
        "Naval",
        "Nuclear",
        "Parliamentary",
        "Political",
        "Primary",
        "Public",
        "Regional",
        "Religious",
        "Renewable",
        "Rural",
        "Scientific",
        "Small",
        "Social",
        "Special",
        "Strategic",
        "Sustainable",
        "Technical",
        "Traditional",
        "Transboundary",
        "Urban",
        "Veterinary",
        "Vocational",
        "Northern",
        "Southern",
        "Eastern",
        "Western",
    ]
)
"""Words of an office's subject that another word always follows: ``Public Credit``, ``Climate Change``."""
_CITIES = """
Addis Ababa|Abu Dhabi|Buenos Aires|Cape Town|Dar es Salaam|Guatemala City|Ho Chi Minh|Hong Kong|Kuala Lumpur|
Kuwait City|La Paz|Los Angeles|Los Cabos|Mexico City|Montego Bay|Nur-Sultan|Panama City|Phnom Penh|Port Louis|
Port Moresby|Port Vila|Porto Alegre|Punta Cana|Punta del Este|Rio de Janeiro|Saint Petersburg|San Francisco|
San Jose|San José|San Juan|San Salvador|Santa Cruz|Santo Domingo|Sao Paulo|São Paulo|Sharm el Sheikh|Siem Reap|
St Petersburg|St. Petersburg|Tel Aviv|Ulaan Baatar|Viet Nam
"""
CITIES = frozenset(city.strip() for city in _CITIES.replace("\n", "").split("|"))
"""Cities of more than one word, none of which is a word for itself: they look like names."""


def is_subject(word: str) -> bool:
    """Whether a word, in capitals or not, belongs to what an office is for."""
    plain = word.strip("’'.").replace("’", "'")
    return plain in SUBJECTS or plain[:1].upper() + plain[1:] in SUBJECTS or plain.capitalize() in SUBJECTS


def no_name(word: str) -> bool:
    """Whether a word with a capital is no part of a bare name."""
    if len(word) == 2 and word[1] == ".":
        return False
    plain = word.strip(".").replace("’", "'")
    parts = plain.split("-")
    return plain in NO_NAMES or plain.capitalize() in NO_NAMES or (len(parts) > 1 and all(p in NO_NAMES for p in parts))
