import type { Page } from './page.ts'

/** What jaw necrosis is, how it looks and why it is the jaw. */
export const mronjRecognising: Page = {
  id: 'mronj-recognising',
  title: { nl: 'MRONJ herkennen', en: 'Recognising MRONJ' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Wat telt voor de diagnose en wat niet', en: 'What counts for the diagnosis, and what does not' },
      paragraphs: [
        {
          says: {
            nl: 'Pijn, oedeem, pus, ulceratie van de mucosa en tandverlies komen voor, maar hoeven niet. Geen ervan is een diagnostisch criterium. Bepalend zijn blootliggend of sondeerbaar bot, de duur en het geneesmiddel.',
            en: 'Pain, oedema, pus, ulceration of the mucosa and loss of teeth may occur or be absent. None of them is a diagnostic criterion. What decides is bone that is exposed or can be probed, how long it has been so, and the drug.',
          },
          per: ['S0369', 'S0371', 'S0372', 'S0373'],
        },
        {
          says: {
            nl: 'Histologie is niet kenmerkend: microscopisch geen ontsteking, ook niet van het beenmerg. Vaak luidt de uitslag ten onrechte osteomyelitis.',
            en: 'Histology is not characteristic: under the microscope there is no inflammation, nor in the marrow. The report often says osteomyelitis, wrongly.',
          },
          per: ['S0666'],
          but: {
            nl: 'Dit geldt voor het microscopische beeld. Klinische infectie en ontsteking horen wel bij stadium 2 en 3.',
            en: 'This holds for the microscopic picture. Clinical infection and inflammation do belong to stages 2 and 3.',
          },
        },
        {
          says: {
            nl: 'Radiologie alleen is een slecht middel om op MRONJ te screenen: de beelden zijn aspecifiek.',
            en: 'Radiographs alone are a poor way to screen for MRONJ: what they show is not specific.',
          },
          per: ['S0667'],
        },
      ],
    },
    {
      heading: { nl: 'Geneesmiddelen in de definitie', en: 'Drugs in the definition' },
      paragraphs: [
        {
          says: {
            nl: 'De definitie van de AAOMS (2014) noemt per groep de indicaties. Bisfosfonaten per infuus: hypercalciëmie bij kanker, skeletgerelateerde gebeurtenissen bij metastasen van solide tumoren, multipel myeloom en osteoporose.',
            en: 'The AAOMS definition (2014) names the indications for each group. Intravenous bisphosphonates: hypercalcaemia of cancer, skeletal-related events with metastases of solid tumours, multiple myeloma and osteoporosis.',
          },
          per: ['S0375'],
        },
        {
          says: {
            nl: 'Orale bisfosfonaten: osteoporose en osteopenie, de ziekte van Paget en osteogenesis imperfecta.',
            en: 'Oral bisphosphonates: osteoporosis and osteopenia, Paget’s disease and osteogenesis imperfecta.',
          },
          per: ['S0376'],
        },
        {
          says: {
            nl: 'Denosumab: osteoporose (60 mg, Prolia) en skeletgerelateerde gebeurtenissen bij metastasen van solide tumoren (120 mg, Xgeva).',
            en: 'Denosumab: osteoporosis (60 mg, Prolia) and skeletal-related events with metastases of solid tumours (120 mg, Xgeva).',
          },
          per: ['S0377', 'imwg-2021: denosumab'],
          but: {
            nl: 'De merken zijn die van het bronjaar. Intussen bestaan er biosimilars van beide sterktes en is denosumab ook een optie bij multipel myeloom (IMWG 2021). De sterkte telt, niet de naam.',
            en: 'The brands are those of the year of the source. There are now biosimilars of both strengths, and denosumab is an option in multiple myeloma too (IMWG 2021). The strength counts, not the name.',
          },
        },
        {
          says: {
            nl: 'Angiogeneseremmers: tyrosinekinaseremmers en monoklonale antilichamen tegen VEGF.',
            en: 'Angiogenesis inhibitors: tyrosine kinase inhibitors and monoclonal antibodies against VEGF.',
          },
          per: ['S0378', 'aaoms-2022: definition', 'mascc-isoo-asco-2019: definition'],
          but: {
            nl: 'In de definitie van 2022 volstaat een angiogeneseremmer alleen niet meer: er hoort een botresorptieremmer bij. MASCC/ISOO/ASCO 2019 rekent hem nog wel mee.',
            en: 'In the 2022 definition an angiogenesis inhibitor alone no longer suffices: an antiresorptive goes with it. MASCC/ISOO/ASCO 2019 still counts it.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Beelden bij de stadia', en: 'Signs by stage' },
      paragraphs: [
        {
          says: {
            nl: 'Stadium 0 op de röntgenfoto: verlies van alveolair bot dat niet door chronische parodontitis of een andere aandoening wordt verklaard, en een verdikte of vervaagde lamina dura.',
            en: 'Stage 0 on the radiograph: loss of alveolar bone not explained by chronic periodontitis or other disease, and a lamina dura that is thickened or blurred.',
          },
          per: ['S0387', 'S0388', 'S0389', 'aaoms-2022: stage-0'],
          but: {
            nl: 'Er is nog geen blootliggend bot: stadium 0 is een vermoeden en voldoet aan geen van de definities.',
            en: 'There is no exposed bone yet: stage 0 is a suspicion and meets none of the definitions.',
          },
        },
        {
          says: {
            nl: 'Stadium 2: röntgenafwijkingen kunnen zichtbaar zijn of ontbreken.',
            en: 'Stage 2: changes on the radiograph may be seen or be absent.',
          },
          per: ['S0394'],
        },
        {
          says: {
            nl: 'Stadium 3: zwelling, fistels, pijn en tekenen van infectie. Op de röntgenfoto reikt de osteolyse voorbij het alveolaire bot, met of zonder pathologische fractuur.',
            en: 'Stage 3: swelling, fistulas, pain and signs of infection. On the radiograph osteolysis reaches beyond the alveolar bone, with or without a pathological fracture.',
          },
          per: ['S0400', 'S0401', 'aaoms-2022: staging'],
          but: {
            nl: 'Uitbreiding voorbij het alveolaire bot en een pathologische fractuur zijn twee afzonderlijke criteria; het hoofdstuk voegt ze op één plaats samen.',
            en: 'Extension beyond the alveolar bone and a pathological fracture are two separate criteria; in one place the chapter runs them together.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Waarom de kaak', en: 'Why the jaw' },
      paragraphs: [
        {
          says: {
            nl: 'De botombouw in het alveolaire bot is tot 10 keer zo hoog als in de tibia, rond de nervus alveolaris inferior 5 keer. De eerste verschijnselen ontstaan in het parodontale ligament, dat voortdurend wordt omgebouwd.',
            en: 'Bone turnover in alveolar bone is up to 10 times that of the tibia, around the inferior alveolar nerve 5 times. The first signs arise in the periodontal ligament, which is remodelled all the time.',
          },
          per: ['S0402', 'S0403'],
          but: {
            nl: 'Verklaring uit het hoofdstuk, zonder bronvermelding. De hoge ombouw alleen verklaart niet elk geval.',
            en: 'An explanation from the chapter, which cites no source for it. High turnover alone does not explain every case.',
          },
        },
        {
          says: {
            nl: 'Ook de goed doorbloede bovenkaak is regelmatig aangedaan. Een gestoorde doorbloeding kan dus niet de enige verklaring zijn.',
            en: 'The upper jaw, well supplied with blood, is affected regularly too. Poor blood supply therefore cannot be the only explanation.',
          },
          per: ['S0528'],
        },
      ],
    },
    {
      heading: { nl: 'Hoe lang het middel in het bot werkt', en: 'How long the drug acts in bone' },
      paragraphs: [
        {
          says: {
            nl: 'Volgens de fabrikant is het effect van denosumab omkeerbaar en na ongeveer 6 maanden uitgewerkt. Van zoledroninezuur wordt gezegd dat het na ongeveer 11 jaar nog op het bot te vinden is.',
            en: 'By its manufacturer, the effect of denosumab is reversible and gone after about 6 months. Zoledronate is said to be found on bone after about 11 years still.',
          },
          per: ['S0404', 'S0405', 'S0406', 'S0789', 'ects-2021: follow-on'],
          but: {
            nl: 'Geen van beide termijnen berust op bewijs bij mensen. Geen grond om een ingreep veilig te noemen. Na denosumab dreigen wervelfracturen: nooit stoppen zonder vervolgbehandeling.',
            en: 'Neither period rests on evidence in humans. No ground to call a procedure safe. After denosumab vertebral fractures threaten: never stop without a follow-on treatment.',
          },
        },
        {
          says: {
            nl: 'De halfwaardetijd van denosumab is 28 dagen; bij 53 % is het middel na 6 maanden niet meer meetbaar. Hoe lang het nadelige effect op het alveolaire bot aanhoudt, is onbekend.',
            en: 'The half-life of denosumab is 28 days; in 53 % the drug can no longer be measured after 6 months. How long the harmful effect on alveolar bone lasts is unknown.',
          },
          per: ['S0715', 'S0716'],
          but: {
            nl: 'Nieuwere bronnen geven een halfwaardetijd van ongeveer 26 dagen. De 53 % staat in het hoofdstuk zonder noemer.',
            en: 'Newer sources give a half-life of about 26 days. The chapter prints the 53 % without a denominator.',
          },
        },
      ],
    },
    {
      heading: { nl: 'CTX-bepaling', en: 'The CTX test' },
      paragraphs: [
        {
          says: {
            nl: 'CTX (C-terminaal telopeptide) is een afbraakproduct van bot in het serum. Daalt de botafbraak, dan daalt CTX mee.',
            en: 'CTX (C-terminal telopeptide) is a breakdown product of bone in serum. When bone breakdown falls, CTX falls with it.',
          },
          per: ['S0407'],
        },
        {
          says: {
            nl: 'Na denosumab 60 mg is CTX op dag 3 met 85 % gedaald. Die daling blijft tijdens de 6 maanden tussen twee doses nagenoeg bestaan (bereik 45 tot 80 %).',
            en: 'After denosumab 60 mg CTX has fallen by 85 % on day 3. That fall is almost kept up over the 6 months between two doses (range 45 to 80 %).',
          },
          per: ['S0417', 'S0418', 'S0420', 'aaoms-2022: ctx'],
          but: {
            nl: '“Nagenoeg” en een bereik van 45 tot 80 % gaan slecht samen: aan het eind van het interval is de remming duidelijk kleiner. Geen beslissing over de kaak rust op CTX (UZ Leuven, AAOMS 2022).',
            en: '“Almost” sits badly with a range of 45 to 80 %: at the end of the interval the suppression is clearly less. No decision about the jaw rests on CTX (UZ Leuven, AAOMS 2022).',
          },
        },
      ],
    },
  ],
}
