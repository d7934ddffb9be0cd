import type { Page } from './page.ts'

/** What the trials found per tumour, as Dutch course slides of December 2016 report them. */
export const skeletalEventTrials: Page = {
  id: 'skeletal-event-trials',
  title: { nl: 'Botmetastasen: wat de onderzoeken vonden', en: 'Bone metastases: what the trials found' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Borstkanker met botmetastasen', en: 'Breast cancer with bone metastases' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten tegenover placebo: een derde minder skeletgerelateerde gebeurtenissen, minder patiënten met een gebeurtenis, en 50 % uitstel van de eerste.',
            en: 'Bisphosphonates against placebo: a third fewer skeletal-related events, fewer patients with any event, and the first one delayed by 50 %.',
          },
          per: ['S1022', 'S1023', 'S1024'],
          but: {
            nl: 'Relatieve cijfers. Noemer, duur en onderzoek staan er niet bij; waarop de 50 % slaat evenmin.',
            en: 'Relative figures. Denominator, duration and study are not given, nor what the 50 % refers to.',
          },
        },
        {
          says: {
            nl: 'Zoledroninezuur tegenover pamidronaat: 20 % extra relatieve risicoreductie, en een infuus van 15 minuten in plaats van 2 uur (Rosen, Cancer 2003;98(8)).',
            en: 'Zoledronate against pamidronate: 20 % extra relative risk reduction, and an infusion of 15 minutes instead of 2 hours (Rosen, Cancer 2003;98(8)).',
          },
          per: ['S1025', 'S1026', 'S1027'],
        },
        {
          says: {
            nl: 'Denosumab 120 mg tegenover zoledroninezuur 4 mg: langer uitstel van de eerste gebeurtenis, minder volgende gebeurtenissen en 4 maanden uitstel van toename van pijn (Stopeck, JCO 2010;28(35); Cleeland, Cancer 2013).',
            en: 'Denosumab 120 mg against zoledronate 4 mg: longer delay of the first event, fewer later events, and worsening of pain delayed by 4 months (Stopeck, JCO 2010;28(35); Cleeland, Cancer 2013).',
          },
          per: ['S1028', 'S1029', 'S1030', 'S1033'],
        },
        {
          says: {
            nl: 'In die vergelijking verschilden overleving, ziekteprogressie en bijwerkingen niet.',
            en: 'In that comparison survival, disease progression and adverse effects did not differ.',
          },
          per: ['S1031', 'S1032'],
          but: {
            nl: '"Geen verschil in bijwerkingen" geldt niet per bijwerking: acutefasereactie en nierschade horen bij het infuus, ernstige hypocalciëmie vooral bij denosumab.',
            en: '"No difference in adverse effects" does not hold for each of them: acute-phase reaction and kidney damage go with the infusion, severe hypocalcaemia mainly with denosumab.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Prostaatkanker met botmetastasen', en: 'Prostate cancer with bone metastases' },
      paragraphs: [
        {
          says: {
            nl: 'Zoledroninezuur was het enige bisfosfonaat met een significante daling van skeletgerelateerde gebeurtenissen: relatief risico over het geheel 36 % lager, minder botpijn op elk meetmoment.',
            en: 'Zoledronate was the only bisphosphonate with a significant fall in skeletal-related events: overall relative risk 36 % lower, less bone pain at every time point.',
          },
          per: ['S1039', 'S1040', 'S1041'],
          but: {
            nl: 'Stand van 2016; noemer en duur staan er niet bij.',
            en: 'State of 2016; denominator and duration are not given.',
          },
        },
        {
          says: {
            nl: 'Denosumab tegenover zoledroninezuur: eerste gebeurtenis 3,6 maanden later, 18 % minder gebeurtenissen in totaal, geen verschil in progressievrije of algehele overleving (Fizazi, Lancet 2011;377).',
            en: 'Denosumab against zoledronate: first event 3.6 months later, 18 % fewer events in total, no difference in progression-free or overall survival (Fizazi, Lancet 2011;377).',
          },
          per: ['S1042', 'S1043', 'S1044', 'S1045'],
        },
        {
          says: {
            nl: 'Deze onderzoeken dateren van voor CHAARTED en STAMPEDE; de deelnemers hadden progressie na een eerste hormonale behandeling.',
            en: 'These trials predate CHAARTED and STAMPEDE; participants had progressed after first hormonal treatment.',
          },
          per: ['S1047'],
          but: {
            nl: 'Niet zonder meer over te zetten op hormoongevoelige ziekte: ESMO 2020 adviseert start bij castratieresistente ziekte.',
            en: 'Not simply transferable to hormone-sensitive disease: ESMO 2020 advises a start in castration-resistant disease.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Longkanker', en: 'Lung cancer' },
      paragraphs: [
        {
          says: {
            nl: 'Denosumab geeft bij gemetastaseerd longcarcinoom betere uitkomsten dan zoledroninezuur (Lipton, 2012).',
            en: 'In metastatic lung cancer denosumab gives better outcomes than zoledronate (Lipton, 2012).',
          },
          per: ['S0880'],
          but: {
            nl: 'De bron noemt geen cijfer en geen uitkomstmaat.',
            en: 'The source gives neither a figure nor the outcome that was measured.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Multipel myeloom', en: 'Multiple myeloma' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten verminderen hypercalciëmie, pijn en het aantal wervelfracturen.',
            en: 'Bisphosphonates reduce hypercalcaemia, pain and the number of vertebral fractures.',
          },
          per: ['S1051'],
        },
        {
          says: {
            nl: 'Zoledroninezuur naast de eerstelijnsbehandeling, vergeleken met clodronaat: sterfterisico 16 % lager, mediane overleving 5,5 maanden langer, mediane progressievrije overleving 2 maanden langer (Morgan, Lancet 2010;376; Hageman, Ann Pharmacother 2013;47).',
            en: 'Zoledronate beside first-line treatment, compared with clodronate: risk of death 16 % lower, median survival 5.5 months longer, median progression-free survival 2 months longer (Morgan, Lancet 2010;376; Hageman, Ann Pharmacother 2013;47).',
          },
          per: ['S1052', 'S1053', 'S1054', 'S1055'],
        },
        {
          says: {
            nl: 'In 2016 was denosumab niet geregistreerd voor multipel myeloom en gold het als mogelijk alternatief.',
            en: 'In 2016 denosumab was not registered for multiple myeloma and counted as a possible alternative.',
          },
          per: ['S1056', 'imwg-2021: denosumab', 'esmo-2020: myeloma'],
          but: {
            nl: 'Achterhaald: IMWG 2021 en ESMO 2020 noemen denosumab als optie, vooral bij nierinsufficiëntie. Geldende registratie nagaan.',
            en: 'Overtaken: IMWG 2021 and ESMO 2020 name denosumab as an option, above all in renal impairment. Check the current registration.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Radium-223', en: 'Radium-223' },
      paragraphs: [
        {
          says: {
            nl: 'Radium-223 is geregistreerd voor prostaatkanker; schema volgens de bron: 6 injecties van 50 kBq/kg, om de 4 weken.',
            en: 'Radium-223 is registered for prostate cancer; schedule in the source: 6 injections of 50 kBq/kg, every 4 weeks.',
          },
          per: ['S1084', 'S1085'],
          but: {
            nl: 'Oude ijking: huidige etiketten vermelden 55 kBq/kg. In 2018 beperkte de EMA het gebruik wegens meer fracturen en mogelijk eerder overlijden; niet samen met abirateron en prednison. Geldend etiket volgen.',
            en: 'Old calibration: current labels state 55 kBq/kg. In 2018 the EMA restricted its use because of more fractures and possibly earlier death; not together with abiraterone and prednisone. Follow the current label.',
          },
        },
        {
          says: {
            nl: 'Resultaat: 5 % minder skeletgerelateerde gebeurtenissen, de eerste 5,8 maanden later; minder bestraling, ruggenmergcompressie en pijn; geen verschil in pathologische fracturen en chirurgie.',
            en: 'Result: 5 % fewer skeletal-related events, the first 5.8 months later; less radiotherapy, spinal cord compression and pain; no difference in pathological fractures and surgery.',
          },
          per: ['S1086', 'S1087', 'S1088', 'S1089'],
          but: {
            nl: 'Of de 5 % absoluut of relatief is, staat er niet. "Geen verschil in fracturen" is ouder dan de waarschuwing van 2018.',
            en: 'Whether the 5 % is absolute or relative is not stated. "No difference in fractures" is older than the warning of 2018.',
          },
        },
        {
          says: { nl: 'Toxiciteit: hematologisch en diarree.', en: 'Toxicity: haematological, and diarrhoea.' },
          per: ['S1090'],
        },
      ],
    },
    {
      heading: { nl: 'Samengevat', en: 'In summary' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten en denosumab verminderen skeletmorbiditeit bij solide tumoren en multipel myeloom.',
            en: 'Bisphosphonates and denosumab reduce skeletal morbidity in solid tumours and multiple myeloma.',
          },
          per: ['S1081'],
        },
      ],
    },
  ],
}
