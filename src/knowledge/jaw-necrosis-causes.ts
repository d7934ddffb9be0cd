import type { Page } from './page.ts'

/** What else kills bone in the jaw, and what the necrosis of antiresorptive drugs has been called. */
export const jawNecrosisCauses: Page = {
  id: 'jaw-necrosis-causes',
  title: { nl: 'Kaakbotnecrose: namen en andere oorzaken', en: 'Necrosis of the jaw: names and other causes' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Eén ziekte, veel namen', en: 'One disease, many names' },
      paragraphs: [
        {
          says: {
            nl: 'In dossiers en artikelen komen voor: ONJ, BRONJ, BAONJ, BIONJ, DIONJ, MIONJ, MRONJ, DRONJ, BRI-ONJ, osteochemonecrose en avasculaire necrose.',
            en: 'Records and papers use ONJ, BRONJ, BAONJ, BIONJ, DIONJ, MIONJ, MRONJ, DRONJ, BRI-ONJ, osteochemonecrosis and avascular necrosis.',
          },
          per: ['S0109'],
          but: {
            nl: '"Avasculaire necrose" wordt ook voor de heup en andere gewrichten gebruikt: zonder vermelding van de kaak zegt de term niets over MRONJ.',
            en: '"Avascular necrosis" is also used of the hip and other joints: without mention of the jaw the term says nothing about MRONJ.',
          },
        },
        {
          says: {
            nl: 'MRONJ is in de kliniek het meest ingeburgerd. Het hoofdstuk gebruikt het voor necrose door botresorptieremmers: bisfosfonaten en monoklonale antistoffen, met name denosumab.',
            en: 'MRONJ is the term most settled in clinical use. The chapter uses it for necrosis due to antiresorptive drugs: bisphosphonates and monoclonal antibodies, denosumab above all.',
          },
          per: ['S0110', 'aaoms-2022: definition', 'mascc-isoo-asco-2019: definition'],
          but: {
            nl: 'AAOMS 2014 en MASCC 2019 rekenen ook angiogeneseremmers mee; AAOMS 2022 doet dat alleen samen met een botresorptieremmer. Vermeld daarom welke definitie is gebruikt.',
            en: 'AAOMS 2014 and MASCC 2019 also count angiogenesis inhibitors; AAOMS 2022 does so only together with an antiresorptive drug. So state which definition was used.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Differentiële diagnose van kaakbotnecrose', en: 'Differential diagnosis of jaw necrosis' },
      paragraphs: [
        {
          says: {
            nl: 'Bestraling: osteoradionecrose moet van MRONJ worden onderscheiden. Vraag dus altijd naar radiotherapie en naar het bestraalde gebied.',
            en: 'Radiotherapy: osteoradionecrosis must be told apart from MRONJ. So always ask about radiotherapy and about the field.',
          },
          per: ['S0081'],
          but: {
            nl: 'Beide kunnen samen voorkomen; Howship toont dat als overlap en kiest niet.',
            en: 'Both can occur together; Howship shows that as an overlap and does not choose.',
          },
        },
        {
          says: {
            nl: 'Geneesmiddelen: bisfosfonaten, denosumab, andere monoklonale antistoffen (biologicals) en chemotherapeutica, genoemd worden idarubicine en cytarabine.',
            en: 'Drugs: bisphosphonates, denosumab, other monoclonal antibodies (biologicals) and chemotherapy; idarubicin and cytarabine are named.',
          },
          per: ['S0082'],
          but: {
            nl: 'De bron drukt "cyparabine" af; bedoeld is vermoedelijk cytarabine.',
            en: 'The source prints "cyparabine"; presumably cytarabine is meant.',
          },
        },
        {
          says: {
            nl: 'Ischemie van vaten: trombose, hoge doses corticosteroïden, chirurgische devascularisatie, intraossale anesthesie met vasoconstrictor, diffuse intravasale stolling, en selectieve embolisatie van de a. maxillaris (a. sphenopalatina), waarna necrose van het palatum is beschreven.',
            en: 'Vascular ischaemia: thrombosis, high-dose corticosteroids, surgical devascularisation, intraosseous anaesthesia with vasoconstrictor, disseminated intravascular coagulation, and selective embolisation of the maxillary (sphenopalatine) artery, after which necrosis of the palate was described.',
          },
          per: ['S0079'],
        },
        {
          says: {
            nl: 'Infectie, trauma en tumor: osteïtis, acute en chronische osteomyelitis, traumatisch sequester, ingroei van een tumor in het bot, botmetastasen, multipel myeloom (ziekte van Kahler), cancrum oris (noma), mucormycose en granulomatose van Wegener.',
            en: 'Infection, trauma and tumour: osteitis, acute and chronic osteomyelitis, traumatic sequestrum, invasion of bone, bone metastases, multiple myeloma (Kahler disease), cancrum oris (noma), mucormycosis and Wegener granulomatosis.',
          },
          per: ['S0080', 'aaoms-2022: definition'],
          but: {
            nl: 'Een metastase in de kaak sluit MRONJ volgens AAOMS uit: bij twijfel biopsie door de MKA-chirurg.',
            en: 'By AAOMS a metastasis in the jaw rules out MRONJ: in doubt, biopsy by the oral and maxillofacial surgeon.',
          },
        },
        {
          says: {
            nl: 'Stollings- en bloedziekten die via trombi ischemie geven: trombofilie, hypofibrinolyse, factor V Leiden, bètathalassemie en sikkelcelanemie.',
            en: 'Disorders of clotting and blood that cause ischaemia through thrombi: thrombophilia, hypofibrinolysis, factor V Leiden, beta-thalassaemia and sickle-cell anaemia.',
          },
          per: ['S0083'],
        },
        {
          says: {
            nl: 'Toxisch: bijtende tandheelkundige producten, met name arsenicum.',
            en: 'Toxic: caustic dental products, arsenic in particular.',
          },
          per: ['S0084'],
        },
        {
          says: {
            nl: 'Zeldzamer: osteopetrose, tuberculose, hiv, herpes zoster, beten van bepaalde spinnen, de ziekte van Gaucher en, zonder bekende oorzaak, de ziekte van Gorham ("vanishing bone disease").',
            en: 'Rarer: osteopetrosis, tuberculosis, HIV, herpes zoster, bites of certain spiders, Gaucher disease and, of unknown cause, Gorham (vanishing bone) disease.',
          },
          per: ['S0085'],
        },
      ],
    },
  ],
}
