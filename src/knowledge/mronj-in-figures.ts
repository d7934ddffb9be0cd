import type { Page } from './page.ts'

/** Counts of jaw necrosis: the Leuven register of 2014–2015, the literature beside it, and what came before the necrosis. */
export const mronjInFigures: Page = {
  id: 'mronj-in-figures',
  title: { nl: 'MRONJ in cijfers', en: 'MRONJ in figures' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Nieuwe patiënten in UZ Leuven, 2014–2015', en: 'New patients at UZ Leuven, 2014–2015' },
      paragraphs: [
        {
          says: {
            nl: 'Tussen 1 januari 2014 en 31 december 2015 zijn in UZ Leuven 113 nieuwe patiënten met MRONJ geregistreerd: 85 uit de oncologie, 15 met osteoporose en 13 met osteoradionecrose én MRONJ.',
            en: 'Between 1 January 2014 and 31 December 2015, 113 new patients with MRONJ were registered at UZ Leuven: 85 from oncology, 15 with osteoporosis and 13 with osteoradionecrosis as well as MRONJ.',
          },
          per: ['S0421', 'S0422', 'S0423', 'S0424'],
          but: {
            nl: 'Dit zijn aantallen verwezen patiënten, geen incidentie: hoeveel mensen het middel gebruikten, staat er niet bij. Strikt genomen sluit osteoradionecrose de diagnose MRONJ uit; die 13 vormen een aparte groep.',
            en: 'These are numbers of referred patients, not an incidence: how many people used the drug is not stated. Strictly, osteoradionecrosis excludes the diagnosis of MRONJ; those 13 are a group apart.',
          },
        },
        {
          says: {
            nl: 'Tumorsoort bij de oncologische patiënten: ziekte van Kahler (multipel myeloom) 41,8 %, borstcarcinoom 37,8 %, niercarcinoom 6,7 %, prostaatcarcinoom 5,4 %, longcarcinoom 4,0 %, andere 4,3 %.',
            en: 'Type of tumour among the oncology patients: multiple myeloma 41.8 %, breast carcinoma 37.8 %, renal carcinoma 6.7 %, prostate carcinoma 5.4 %, lung carcinoma 4.0 %, other 4.3 %.',
          },
          per: ['S0425', 'S0426', 'S0427', 'S0428', 'S0429', 'S0430'],
          but: {
            nl: 'De percentages passen niet bij 85 maar wel bij 74 patiënten (31, 28, 5, 4, 3 en 3); de noemer is niet afgedrukt. Over 11 van de 85 zegt de bron niets.',
            en: 'The percentages fit not 85 but 74 patients (31, 28, 5, 4, 3 and 3); the denominator is not printed. Of 11 of the 85 the source says nothing.',
          },
        },
        {
          says: {
            nl: 'Verwijzers naar MKA UZ Leuven: tandarts 34 %, behandelend arts 31 %, een andere MKA-dienst 18 %, overige 17 %.',
            en: 'Who referred to oral and maxillofacial surgery at UZ Leuven: dentist 34 %, treating physician 31 %, another oral and maxillofacial department 18 %, other 17 %.',
          },
          per: ['S0443', 'S0444', 'S0445', 'S0446'],
        },
        {
          says: {
            nl: 'Stadium bij aankomst: stadium 0 2,7 %, stadium 1 24,3 %, stadium 2 69,0 %, stadium 3 4,0 %. Ruim twee derde komt dus pas met klachten en infectie.',
            en: 'Stage on arrival: stage 0 2.7 %, stage 1 24.3 %, stage 2 69.0 %, stage 3 4.0 %. More than two thirds thus come only once there is pain and infection.',
          },
          per: ['S0447', 'S0448', 'S0449', 'S0450'],
          but: {
            nl: 'Ook deze percentages passen bij 74 patiënten (2, 18, 51 en 3); de noemer is niet afgedrukt.',
            en: 'These percentages too fit 74 patients (2, 18, 51 and 3); the denominator is not printed.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Klachten en bevindingen', en: 'Symptoms and findings' },
      paragraphs: [
        {
          says: {
            nl: 'Eerste consult van 74 patiënten in UZ Leuven, 60 met een bisfosfonaat en 14 met denosumab. Pijn: 39 en 6, samen 45. Lokale infectie: 39 en 3, samen 42. Intra-orale fistel: 7 en 1, samen 8.',
            en: 'First visit of 74 patients at UZ Leuven, 60 on a bisphosphonate and 14 on denosumab. Pain: 39 and 6, together 45. Local infection: 39 and 3, together 42. Intra-oral fistula: 7 and 1, together 8.',
          },
          per: ['S0451', 'S0452', 'S0453', 'S0454'],
        },
        {
          says: {
            nl: 'Bij dezelfde 74: hypo-esthesie 3 en 1, samen 4. Extra-orale fistel 2 en 0, samen 2. Fractuur bij niemand. Zonder klachten 19 en 8, samen 27.',
            en: 'Among the same 74: hypo-aesthesia 3 and 1, together 4. Extra-oral fistula 2 and 0, together 2. Fracture in none. Without symptoms 19 and 8, together 27.',
          },
          per: ['S0455', 'S0456', 'S0457', 'S0458'],
          but: {
            nl: '27 van 74 is 36 % zonder klachten, terwijl stadium 0 en 1 bij aankomst samen 27 % zijn en stadium 2 pijn veronderstelt. De twee reeksen zijn niet op één lijn te brengen.',
            en: '27 of 74 is 36 % without symptoms, while stages 0 and 1 on arrival add up to 27 % and stage 2 implies pain. The two series cannot be reconciled.',
          },
        },
        {
          says: {
            nl: 'In de literatuur: blootliggend bot bij 62 patiënten (93,9 %), pijn bij 52 (78,8 %), gestoorde wondgenezing bij 45 (68,2 %), ontsteking bij 42 (63,6 %), zwelling bij 34 (51,5 %) en een fistel bij 27 (40,9 %).',
            en: 'In the literature: exposed bone in 62 patients (93.9 %), pain in 52 (78.8 %), disturbed wound healing in 45 (68.2 %), inflammation in 42 (63.6 %), swelling in 34 (51.5 %) and a fistula in 27 (40.9 %).',
          },
          per: ['S0459', 'S0460', 'S0461', 'S0462', 'S0463', 'S0464'],
          but: {
            nl: 'De percentages passen bij 66 patiënten; noemer en publicatie zijn niet afgedrukt. Stadium 0 zonder blootliggend bot is hierin nauwelijks vertegenwoordigd.',
            en: 'The percentages fit 66 patients; neither denominator nor publication is printed. Stage 0 without exposed bone is hardly represented here.',
          },
        },
        {
          says: {
            nl: 'Zeldzamer in dezelfde reeks: betrokken sinus maxillaris 11 (16,7 %), sinusitis 11 (16,7 %), uitval van de nervus alveolaris inferior 6 (9,1 %), oro-antrale fistel 5 (7,6 %) en pathologische onderkaakfractuur 3 (4,5 %).',
            en: 'Rarer in the same series: maxillary sinus involved 11 (16.7 %), sinusitis 11 (16.7 %), loss of function of the inferior alveolar nerve 6 (9.1 %), oro-antral fistula 5 (7.6 %) and pathological fracture of the mandible 3 (4.5 %).',
          },
          per: ['S0465', 'S0466', 'S0467', 'S0468', 'S0469'],
        },
      ],
    },
    {
      heading: { nl: 'Wat aan de necrose voorafging', en: 'What came before the necrosis' },
      paragraphs: [
        {
          says: {
            nl: 'Extractie wegens cariës 16,5 %, wegens parodontitis 17,1 %, wegens endodontisch falen 2,6 %. Terminale parodontitis 26,3 %, parodontale chirurgie 9,2 %, implantaten 2,6 %, apicale chirurgie 0,7 %. Spontaan of door een prothese 25 %.',
            en: 'Extraction for caries 16.5 %, for periodontitis 17.1 %, for endodontic failure 2.6 %. Terminal periodontitis 26.3 %, periodontal surgery 9.2 %, implants 2.6 %, apical surgery 0.7 %. Spontaneous or with a denture 25 %.',
          },
          per: ['S0514', 'S0515', 'S0516', 'S0517', 'S0518', 'S0519', 'S0520', 'S0521', 'aaoms-2022: triggers'],
          but: {
            nl: 'De extracties tellen op tot 36,2 %, terwijl dezelfde bron elders 52 tot 61 % noemt (AAOMS 2022: 62 tot 82 %). De noemer is niet afgedrukt. Een kwart ontstaat zonder ingreep: ook zonder extractie blijven kijken.',
            en: 'The extractions add up to 36.2 %, while the same source elsewhere says 52 to 61 % (AAOMS 2022: 62 to 82 %). The denominator is not printed. A quarter arises without a procedure: keep looking even without an extraction.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Incidentie: wat de bronnen herhalen', en: 'Incidence: what the sources repeat' },
      paragraphs: [
        {
          says: {
            nl: 'Denosumab 60 mg bij osteoporose: 0,04 % na 1 jaar en 0,2 % na 6 jaar. Denosumab 120 mg in de oncologie: 1,1 % na 1 jaar en 3,7 % na 2 jaar.',
            en: 'Denosumab 60 mg in osteoporosis: 0.04 % after 1 year and 0.2 % after 6 years. Denosumab 120 mg in oncology: 1.1 % after 1 year and 3.7 % after 2 years.',
          },
          per: ['S0473', 'S0474', 'S0475', 'S0476', 'aaoms-2022: incidence-osteoporosis', 'aaoms-2022: incidence-oncology'],
          but: {
            nl: 'Zonder noemer. Het hoofdstuk drukt voor 120 mg dezelfde getallen af onder “UZ Leuven” en onder “literatuur”; eigen cijfers zijn het waarschijnlijk niet. AAOMS 2022 noemt voor 60 mg 0,3 % na 10 jaar (2343 patiënten) en voor 120 mg 0,8 en 1,8 % na 1 en 2 jaar.',
            en: 'Without a denominator. For 120 mg the chapter prints the same numbers under “UZ Leuven” and under “literature”; they are probably not its own. AAOMS 2022 gives 0.3 % at 10 years for 60 mg (2343 patients), and for 120 mg 0.8 and 1.8 % at 1 and 2 years.',
          },
        },
        {
          says: {
            nl: 'Bij kankerpatiënten is het risico met zoledroninezuur volgens het hoofdstuk 50 tot 100 keer zo hoog als met placebo.',
            en: 'In cancer patients the risk with zoledronate is, by the chapter, 50 to 100 times that with placebo.',
          },
          per: ['S0480', 'S0481', 'S0482', 'aaoms-2022: incidence-oncology'],
          but: {
            nl: 'Uit de eigen getallen van het hoofdstuk (0 tot 0,019 % tegen 0,7 tot 6,7 %) volgt ongeveer 37 tot 350 keer. AAOMS 2022 noemt 2 tot 10 keer placebo.',
            en: 'From the chapter’s own numbers (0 to 0.019 % against 0.7 to 6.7 %) follows about 37 to 350 times. AAOMS 2022 gives 2 to 10 times placebo.',
          },
        },
        {
          says: {
            nl: 'Van de patiënten met een VEGFR-tyrosinekinaseremmer naast een bisfosfonaat per infuus of denosumab werd 86 % behandeld voor gemetastaseerd niercelcarcinoom. Bij 11 % ontstond MRONJ, na een mediane blootstelling van 5 maanden.',
            en: 'Of the patients on a VEGFR tyrosine kinase inhibitor with an intravenous bisphosphonate or denosumab, 86 % were treated for metastatic renal cell carcinoma. MRONJ arose in 11 %, after a median exposure of 5 months.',
          },
          per: ['S0438', 'S0439', 'S0440'],
        },
        {
          says: {
            nl: 'Ongeveer 75 % van de patiënten met niercelcarcinoom krijgt volgens het hoofdstuk skeletmetastasen. Beide middelen zijn dan niet zomaar weg te laten, ondanks het hogere risico voor de kaak.',
            en: 'By the chapter, about 75 % of patients with renal cell carcinoma develop skeletal metastases. Neither drug can then simply be left out, despite the higher risk to the jaw.',
          },
          per: ['S0441', 'S0442'],
          but: {
            nl: 'De 75 % staat er zonder bron, populatie en termijn.',
            en: 'The 75 % stands without source, population or time.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Afwegen tegen fracturen', en: 'Weighed against fractures' },
      paragraphs: [
        {
          says: {
            nl: 'Bij osteoporose is de kans op MRONJ 1 op 10.000 tot 1 op 100.000 patiëntjaren. Daartegenover staat het risico om vanaf 50 jaar ooit een osteoporotische fractuur te krijgen: 1 op de 2 vrouwen en 1 op de 5 mannen.',
            en: 'In osteoporosis the chance of MRONJ is 1 in 10,000 to 1 in 100,000 patient-years. Against it stands the lifetime risk of an osteoporotic fracture from the age of 50: 1 in 2 women and 1 in 5 men.',
          },
          per: ['S0493', 'S0494', 'S0495'],
          but: {
            nl: 'Een kans per patiëntjaar en een kans over een heel leven zijn niet rechtstreeks te vergelijken. Voor de oncologie gelden deze getallen niet.',
            en: 'A chance per patient-year and a chance over a lifetime cannot be compared directly. For oncology these numbers do not hold.',
          },
        },
      ],
    },
  ],
}
