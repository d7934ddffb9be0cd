import type { Page } from './page.ts'

/** Multiple myeloma for whoever treats the mouth or the bone of someone who has it. How long a bone drug is given stands in the tables. */
export const myeloma: Page = {
  id: 'myeloma',
  title: { nl: 'Multipel myeloom (ziekte van Kahler)', en: 'Multiple myeloma (Kahler disease)' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Het ziektebeeld', en: 'The disease' },
      paragraphs: [
        {
          says: {
            nl: 'Kwaadaardige groei van plasmacellen die één monoklonaal eiwit (M-proteïne) maken. Vermoeidheid, anemie, hevige botpijn, fracturen, ruggenmergcompressie, infecties en nierschade door lichte ketens staan op de voorgrond.',
            en: 'Malignant growth of plasma cells that make a single monoclonal protein (M-protein). Fatigue, anaemia, severe bone pain, fractures, spinal cord compression, infections and renal damage by light chains dominate.',
          },
          per: ['S0301'],
        },
        {
          says: {
            nl: 'Ongeveer 80 % heeft bij diagnose al een SRE, hier met botpijn en hypercalciëmie meegeteld.',
            en: 'About 80 % already have an SRE at diagnosis, bone pain and hypercalcaemia counted in.',
          },
          per: ['S0311'],
        },
        {
          says: {
            nl: 'De incidentie is ongeveer 5 per 100 000 per jaar; in België worden jaarlijks naar schatting 800 nieuwe patiënten gevonden. Het is ruim 1 % van alle nieuwe kankers en ongeveer 15 % van de hematologische. 80 % is ouder dan 60 jaar; de gemiddelde leeftijd is 69.',
            en: 'Incidence is about 5 per 100,000 a year; in Belgium an estimated 800 new patients are found each year. It is over 1 % of all new cancers and about 15 % of the haematological ones. 80 % are older than 60; the mean age is 69.',
          },
          per: ['S0305', 'S0306', 'S0307', 'S0308', 'S0309', 'S0310'],
          but: {
            nl: 'De eerste twee cijfers kloppen niet met elkaar: 5 per 100 000 van ongeveer 11 miljoen Belgen is ongeveer 550 per jaar.',
            en: 'The first two figures do not agree: 5 per 100,000 of about 11 million Belgians is about 550 a year.',
          },
        },
        {
          says: {
            nl: 'De levensverwachting was vroeger minder dan 5 jaar en is nu ongeveer 10 jaar of meer. Zonder behandeling overlijden patiënten binnen enkele maanden.',
            en: 'Life expectancy used to be less than 5 years and is now about 10 years or more. Without treatment patients die within a few months.',
          },
          per: ['S0312', 'S0333', 'S0334'],
          but: {
            nl: 'Ruwe gemiddelden van het hoofdstuk; ze zeggen niets over één patiënt. Omdat men langer leeft, loopt ook de blootstelling aan botmiddelen op.',
            en: 'Rough averages of the chapter; they say nothing about one patient. As people live longer, exposure to bone drugs adds up too.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Stadium', en: 'Stage' },
      paragraphs: [
        {
          says: {
            nl: 'Stadium I, II of III hangt af van de hoeveelheid M-proteïne, de ernst van de anemie, de aantasting van het bot en het calcium. Een serumcreatinine boven 175 µmol/L voegt de letter B toe. Volgens het hoofdstuk komen alleen stadium II en III voor behandeling in aanmerking.',
            en: 'Stage I, II or III depends on the amount of M-protein, the severity of anaemia, the bone involvement and calcium. A serum creatinine above 175 µmol/L adds the letter B. By the chapter only stages II and III qualify for treatment.',
          },
          per: ['S0302', 'S0303', 'S0304'],
          but: {
            nl: 'Een oudere indeling, hier om oude brieven te kunnen lezen. Wie wanneer wordt behandeld, bepaalt de hematoloog volgens de huidige criteria. De B is geen nierfunctiemaat voor een dosis: daarvoor geldt de creatinineklaring.',
            en: 'An older classification, given here to read old letters. Who is treated when is for the haematologist, by current criteria. The B is no measure of kidney function for dosing: creatinine clearance is.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Behandeling van de ziekte', en: 'Treatment of the disease' },
      paragraphs: [
        {
          says: {
            nl: 'Cytostatica (melfalan, vincristine, adriamycine), gecombineerd met prednison of dexamethason; immunomodulatoren (thalidomide, lenalidomide (Revlimid), pomalidomide).',
            en: 'Cytostatics (melphalan, vincristine, adriamycin) combined with prednisone or dexamethasone; immunomodulators (thalidomide, lenalidomide (Revlimid), pomalidomide).',
          },
          per: ['S0313', 'S0314'],
          but: {
            nl: 'Het hoofdstuk zet cyclofosfamide bij de immunomodulatoren; het is een cytostaticum.',
            en: 'The chapter lists cyclophosphamide among the immunomodulators; it is a cytostatic.',
          },
        },
        {
          says: {
            nl: 'Verder bortezomib, ixazomib, carfilzomib, marizomib, oprozomib, filanesib en dinaciclib, de pan-HDAC-remmer panobinostat, en de antilichamen elotuzumab en daratumumab.',
            en: 'Further bortezomib, ixazomib, carfilzomib, marizomib, oprozomib, filanesib and dinaciclib, the pan-HDAC inhibitor panobinostat, and the antibodies elotuzumab and daratumumab.',
          },
          per: ['S0315', 'S0316', 'S0317'],
          but: {
            nl: 'Het hoofdstuk noemt de eerste zeven proteïnekinaseremmers. Bortezomib, ixazomib, carfilzomib, marizomib en oprozomib zijn proteasoomremmers. Welke middelen vergund zijn: nakijken.',
            en: 'The chapter calls the first seven protein kinase inhibitors. Bortezomib, ixazomib, carfilzomib, marizomib and oprozomib are proteasome inhibitors. Check which are licensed.',
          },
        },
        {
          says: {
            nl: 'Stamceltransplantatie, autoloog of allogeen, hoort bij de behandeling. Bestraling dient voor plaatselijke controle bij dreigende fractuur of ruggenmergcompressie en tegen plaatselijke pijn. Erytropoëtine kan aangewezen zijn bij ernstige anemie, vooral tijdens chemotherapie of bij verminderde nierfunctie.',
            en: 'Stem cell transplantation, autologous or allogeneic, is part of treatment. Radiotherapy serves for local control where fracture or cord compression threatens and for local pain. Erythropoietin can be indicated in severe anaemia, especially during chemotherapy or with reduced kidney function.',
          },
          per: ['S0318', 'S0319', 'S0329'],
        },
      ],
    },
    {
      heading: { nl: 'Het botmiddel', en: 'The bone drug' },
      paragraphs: [
        {
          says: {
            nl: 'Intraveneuze bisfosfonaten verminderen de botcomplicaties door osteolyse. Bij hypercalciëmie zijn ze samen met corticosteroïden en voldoende vocht essentieel.',
            en: 'Intravenous bisphosphonates lower the number of bone complications from osteolysis. In hypercalcaemia they are essential together with corticosteroids and sufficient fluid.',
          },
          per: ['S0320', 'S0321'],
        },
        {
          says: {
            nl: 'Zoledroninezuur heeft in het hoofdstuk de voorkeur: krachtig, weinig toxisch en in 15 minuten ingelopen, wat in de dagkliniek goed uitkomt.',
            en: 'The chapter prefers zoledronate: potent, little toxicity and infused in 15 minutes, which suits a day clinic.',
          },
          per: ['S0323', 'smpc: zometa-interval', 'smpc: zometa-renal'],
          but: {
            nl: 'Weinig toxisch geldt niet voor de nier en de kaak: creatinineklaring voor elke dosis, lagere dosis bij 60 mL/min of minder, niet onder 30. De 15 minuten zijn een minimum.',
            en: 'Little toxicity does not hold for kidney and jaw: creatinine clearance before every dose, a lower dose at 60 mL/min or less, none below 30. The 15 minutes are a minimum.',
          },
        },
        {
          says: {
            nl: 'Hoe lang een bisfosfonaat bij myeloom gegeven moet worden, is volgens het hoofdstuk niet bekend.',
            en: 'How long a bisphosphonate should be given in myeloma is not known, says the chapter.',
          },
          per: ['S0322', 'imwg-2021: duration'],
          but: {
            nl: 'IMWG 2021: zoledroninezuur maandelijks gedurende minstens 12 maanden; na een zeer goede respons minder vaak of stoppen.',
            en: 'IMWG 2021: zoledronate monthly for at least 12 months; after a very good response less often, or stop.',
          },
        },
      ],
    },
    {
      heading: { nl: 'De mond', en: 'The mouth' },
      paragraphs: [
        {
          says: {
            nl: 'Een grondige gebitssanering gaat aan het bisfosfonaat vooraf. Ondanks alle preventie blijft de incidentie van MRONJ bij myeloom ongeveer 1 tot 5 %.',
            en: 'A thorough dental work-up precedes the bisphosphonate. Despite all prevention the incidence of MRONJ in myeloma remains about 1 to 5 %.',
          },
          per: ['S0326', 'S0327', 'swog-s0702: by-tumour'],
          but: {
            nl: 'Het hoofdstuk geeft bij dit cijfer geen noemer of periode; prospectief was het 4,3 % na 3 jaar zoledroninezuur (SWOG S0702).',
            en: 'The chapter gives no denominator or period with this figure; prospectively it was 4.3 % after 3 years of zoledronate (SWOG S0702).',
          },
        },
        {
          says: {
            nl: 'Een bloedingsneiging door hyperviscositeit of te weinig trombocyten is bij de eerste presentatie ongewoon; in het eindstadium of tijdens chemotherapie kan trombocytopenie ernstig zijn.',
            en: 'A bleeding tendency from hyperviscosity or low platelets is uncommon at first presentation; in the end stage or during chemotherapy thrombocytopenia can be severe.',
          },
          per: ['S0331', 'S0332'],
        },
      ],
    },
  ],
}
