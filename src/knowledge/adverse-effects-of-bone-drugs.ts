import type { Page } from './page.ts'

/** Adverse effects of bisphosphonates and denosumab, drug by drug, with what the sources say on frequency. */
export const adverseEffectsOfBoneDrugs: Page = {
  id: 'adverse-effects-of-bone-drugs',
  title: { nl: 'Bijwerkingen van bisfosfonaten en denosumab', en: 'Adverse effects of bisphosphonates and denosumab' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Bisfosfonaten per infuus', en: 'Bisphosphonates by infusion' },
      paragraphs: [
        {
          says: {
            nl: 'Zoledroninezuur en pamidronaat worden over het algemeen goed verdragen.',
            en: 'Zoledronate and pamidronate are generally well tolerated.',
          },
          per: ['S0889'],
          but: {
            nl: 'Mits nierfunctie, calcium, vitamine D en mond vooraf zijn nagekeken.',
            en: 'Provided kidney function, calcium, vitamin D and mouth have been checked beforehand.',
          },
        },
        {
          says: {
            nl: 'Acutefasereactie binnen 3 dagen na het infuus, meestal binnen enkele dagen voorbij: koorts, vermoeidheid, hoofdpijn, pijn in botten, spieren en gewrichten, stijfheid, artritis en gewrichtszwelling.',
            en: 'Acute-phase reaction within 3 days of the infusion, usually over within a few days: fever, fatigue, headache, pain in bones, muscles and joints, stiffness, arthritis and swelling of joints.',
          },
          per: ['S0890', 'S0891'],
        },
        {
          says: {
            nl: 'Frequentie van de acutefasereactie: ongeveer 20 % (nascholing osteoporose) tot 20–40 % (UZ Leuven, intraveneuze stikstofhoudende bisfosfonaten).',
            en: 'Frequency of the acute-phase reaction: about 20 % (osteoporosis slides) up to 20–40 % (UZ Leuven, intravenous nitrogen-containing bisphosphonates).',
          },
          per: ['S1191', 'S0138'],
          but: {
            nl: 'Geen van beide bronnen noemt een noemer. Denosumab: griepachtige klachten bij ongeveer 1 op 20, een ander getal voor een ander middel.',
            en: 'Neither source gives a denominator. Denosumab: flu-like complaints in about 1 in 20, a different figure for a different drug.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Alle bisfosfonaten', en: 'All bisphosphonates' },
      paragraphs: [
        {
          says: {
            nl: 'Klachten: griepachtige verschijnselen, hoofdpijn, bot- en spierpijn, overgevoeligheidsreacties.',
            en: 'Complaints: flu-like symptoms, headache, bone and muscle pain, hypersensitivity reactions.',
          },
          per: ['S0985', 'S0987', 'S0988', 'S0989', 'S0991'],
        },
        {
          says: {
            nl: 'Laboratorium en nier: hypocalciëmie, hypofosfatemie en, bij herhaalde toediening, nierinsufficiëntie.',
            en: 'Laboratory and kidney: hypocalcaemia, hypophosphataemia and, with repeated administration, renal insufficiency.',
          },
          per: ['S0986', 'S0990', 'S0994', 'smpc: zometa-during'],
          but: {
            nl: 'Creatinine voor elke dosis zoledroninezuur; bij een stijging wachten (etiket).',
            en: 'Creatinine before every dose of zoledronate; hold the dose when it rises (label).',
          },
        },
        {
          says: {
            nl: 'Zeldzaam en ernstig: osteonecrose van de kaak en atypische femurfracturen.',
            en: 'Rare and serious: osteonecrosis of the jaw and atypical femoral fractures.',
          },
          per: ['S0992', 'S0993'],
          but: {
            nl: 'Kaaknecrose is alleen zeldzaam bij osteoporosedosering; in oncologische dosering gaat het om procenten.',
            en: 'Necrosis of the jaw is rare only at osteoporosis doses; at oncology doses it is a matter of per cents.',
          },
        },
        {
          says: {
            nl: 'Orale bisfosfonaten, waaronder alendroninezuur en risedroninezuur: slokdarmklachten tot ulcera van de slokdarm.',
            en: 'Oral bisphosphonates, alendronate and risedronate among them: complaints of the oesophagus up to ulcers.',
          },
          per: ['S0960', 'S0966', 'S0995'],
        },
      ],
    },
    {
      heading: { nl: 'Denosumab', en: 'Denosumab' },
      paragraphs: [
        {
          says: {
            nl: 'Spier-, gewrichts- en skeletpijn: bij meer dan 10 %. Ook zenuwpijn in bil of been komt voor.',
            en: 'Pain of muscles, joints and skeleton: in more than 10 %. Nerve pain in buttock or leg occurs too.',
          },
          per: ['S0893', 'S0894', 'S1002'],
        },
        {
          says: {
            nl: 'Infecties van de urinewegen, de bovenste luchtwegen en de huid.',
            en: 'Infections of the urinary tract, the upper airways and the skin.',
          },
          per: ['S0897', 'S0898', 'S0899'],
        },
        {
          says: {
            nl: 'Buikklachten en obstipatie, cataract, griepachtige verschijnselen en overgevoeligheidsreacties. Bij behandeling van botmetastasen ook kortademigheid.',
            en: 'Abdominal complaints and constipation, cataract, flu-like symptoms and hypersensitivity reactions. In treatment of bone metastases dyspnoea too.',
          },
          per: ['S0895', 'S0896', 'S1003', 'S1004', 'S1005', 'S1006', 'S1010', 'S1011'],
        },
        {
          says: {
            nl: 'Hypocalciëmie, soms ernstig; atypische femurfracturen; osteonecrose van de kaak.',
            en: 'Hypocalcaemia, sometimes severe; atypical femoral fractures; osteonecrosis of the jaw.',
          },
          per: ['S0900', 'S1007', 'S1008', 'S1009', 'smpc: prolia-renal'],
          but: {
            nl: 'Bij een eGFR onder 30 of dialyse kan de hypocalciëmie levensbedreigend zijn. "Zelden kaaknecrose" geldt voor 60 mg, niet voor 120 mg om de 4 weken.',
            en: 'With an eGFR below 30 or on dialysis hypocalcaemia can be life-threatening. "Rarely necrosis of the jaw" holds for 60 mg, not for 120 mg every 4 weeks.',
          },
        },
      ],
    },
    {
      heading: { nl: 'De klasse als geheel: schade tegenover baat', en: 'The class as a whole: harm against benefit' },
      paragraphs: [
        {
          says: {
            nl: 'Hypocalciëmie: vitamine D op peil houden. Een tekort wordt gecorrigeerd voor de start.',
            en: 'Hypocalcaemia: keep vitamin D up. A deficiency is corrected before the start.',
          },
          per: ['S1190'],
        },
        {
          says: {
            nl: 'Atypische femurfractuur: number needed to harm 1500, tegenover een number needed to treat van 38 (nascholing osteoporose).',
            en: 'Atypical femoral fracture: number needed to harm 1500, against a number needed to treat of 38 (osteoporosis slides).',
          },
          per: ['S1193', 'S1194', 'S0785', 'S0786'],
          but: {
            nl: 'Middel, behandelduur en voorkomen fractuur staan er niet bij. FLEX en HORIZON vonden geen verschil, maar zijn te klein om iets zeldzaams uit te sluiten. Pijn in dij of lies: laten nakijken.',
            en: 'Drug, duration and the fracture prevented are not given. FLEX and HORIZON found no difference, but are too small to exclude something rare. Pain in thigh or groin: have it examined.',
          },
        },
        {
          says: {
            nl: 'Osteonecrose van de kaak: het risico is groter bij maandelijkse toediening en neemt toe met de duur van de behandeling.',
            en: 'Osteonecrosis of the jaw: the risk is greater with monthly administration and rises with the length of treatment.',
          },
          per: ['S1015', 'S1016'],
          but: {
            nl: 'Bronnen bij deze nascholing: Eckhardt 2011 en Assaf 2013 (Anticancer Research), Castellarin 2010 (Journal of Oncology), AAFP 2012. Cijfers met noemer staan bij de incidentie.',
            en: 'Sources behind these slides: Eckhardt 2011 and Assaf 2013 (Anticancer Research), Castellarin 2010 (Journal of Oncology), AAFP 2012. Figures with their denominator stand with the incidence.',
          },
        },
      ],
    },
  ],
}
