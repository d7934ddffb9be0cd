import type { Page } from './page.ts'

/** The aims of treating jaw necrosis, what rinses and adjuncts can and cannot do, and what is written down at a control. */
export const mronjTreating: Page = {
  id: 'mronj-treating',
  title: { nl: 'MRONJ behandelen en volgen', en: 'Treating and following MRONJ' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Doelen', en: 'Aims' },
      paragraphs: [
        {
          says: {
            nl: 'De behandeling dient vijf doelen: uitleg en geruststelling, pijnverlichting, controle van secundaire infectie, geen uitbreiding en geen nieuwe laesies, en voorrang voor een optimale oncologische behandeling.',
            en: 'Treatment has five aims: explanation and reassurance, relief of pain, control of secondary infection, no extension and no new lesions, and priority for the best oncological treatment.',
          },
          per: ['S0629', 'S0630', 'S0631', 'S0632', 'S0633'],
        },
        {
          says: {
            nl: 'Met geneesmiddelen geneest de mucosa bij 50 %; in hogere stadia minder.',
            en: 'With drug treatment the mucosa heals in 50 %; in higher stages less often.',
          },
          per: ['S0635', 'aaoms-2022: treatment'],
          but: {
            nl: 'Zonder noemer en termijn. AAOMS 2022 aanvaardt in elk stadium zowel een operatieve als een niet-operatieve behandeling.',
            en: 'Without denominator or time. AAOMS 2022 accepts both operative and non-operative treatment at every stage.',
          },
        },
        {
          says: {
            nl: 'Geslaagd heet de behandeling als na 12 maanden opvolging de mucosa gesloten is, er geen bot blootligt en geen infectie bestaat, en het bot op de röntgenfoto aanvaardbaar geneest.',
            en: 'Treatment counts as a success when, after 12 months of follow-up, the mucosa is closed, no bone is exposed, there is no infection, and bone healing on the radiograph is acceptable.',
          },
          per: ['S0636'],
        },
      ],
    },
    {
      heading: { nl: 'Zonder operatie', en: 'Without an operation' },
      paragraphs: [
        {
          says: {
            nl: 'Niet-chirurgische behandeling: antimicrobiële mondspoelingen, orale antibiotica en pijnstilling. Het blootliggende bot wordt met een gaasje of tandenborstel gereinigd, zodat de spoeling erbij kan.',
            en: 'Non-surgical treatment: antimicrobial mouth rinses, oral antibiotics and pain relief. The exposed bone is cleaned with gauze or a toothbrush so that the rinse can reach it.',
          },
          per: ['S0680', 'S0681', 'S0700'],
          but: {
            nl: 'Antibiotica in stadium 1 zijn de praktijk van UZ Leuven, geen richtlijn.',
            en: 'Antibiotics in stage 1 are the practice of UZ Leuven, not a guideline.',
          },
        },
        {
          says: {
            nl: 'Spoelmiddelen bevatten bij voorkeur geen alcohol. Een spuit met gebogen tip bereikt moeilijke plaatsen. Een gel of spray geeft plaatselijk mogelijk een hogere concentratie.',
            en: 'Rinses preferably contain no alcohol. A syringe with a curved tip reaches difficult places. A gel or spray may give a higher concentration on the spot.',
          },
          per: ['S0694', 'S0695', 'S0696'],
        },
        {
          says: {
            nl: 'Nadelen bij langdurig spoelen, en langdurig is het meestal: verkleuring van tong en tanden, vooral door chloorhexidine; smaakstoornis; en meer kans op een schimmelinfectie bij lang gebruik van waterstofperoxide 3 %.',
            en: 'Drawbacks of rinsing for long, and it usually is long: discoloured tongue and teeth, above all with chlorhexidine; disturbed taste; and more risk of fungal infection with long use of hydrogen peroxide 3 %.',
          },
          per: ['S0697', 'S0698', 'S0699'],
        },
      ],
    },
    {
      heading: { nl: 'Aanvullende behandelingen', en: 'Adjuncts' },
      paragraphs: [
        {
          says: {
            nl: 'Mogelijk helpen ook plaatjesrijk plasma of L-PRF, vitamine E (alfatocoferol) met pentoxifylline per os, ozon, hyperbare zuurstof, laser (laag vermogen of bij de operatie) en teriparatide.',
            en: 'Possibly of help too: platelet-rich plasma or L-PRF, oral vitamin E (alpha-tocopherol) with pentoxifylline, ozone, hyperbaric oxygen, laser (low-level or during surgery) and teriparatide.',
          },
          per: ['S0682', 'S0683', 'S0684', 'S0685', 'S0686', 'S0687', 'aaoms-2022: adjuncts'],
          but: {
            nl: 'Berust vooral op meningen. AAOMS 2022 raadt hyperbare zuurstof en ozon niet aan als hoofdbehandeling; vitamine E met pentoxifylline kent alleen casussen. Teriparatide nooit bij botmetastasen, multipel myeloom of eerdere bestraling van het skelet.',
            en: 'Mainly opinion. AAOMS 2022 does not recommend hyperbaric oxygen and ozone as a mainstay; vitamin E with pentoxifylline has case reports only. Teriparatide never with bone metastases, multiple myeloma or earlier radiotherapy of the skeleton.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Wat een controle vastlegt', en: 'What a control records' },
      paragraphs: [
        {
          says: {
            nl: 'Eerst: zijn er bekende of nieuwe laesies? Per laesie: stadium, graad, ernst, grootte, plaats en klinische foto’s. Elke laesie heeft haar eigen beloop.',
            en: 'First: are there known or new lesions? For each lesion: stage, grade, severity, size, site and clinical pictures. Every lesion has a course of its own.',
          },
          per: ['S0671', 'S0672'],
        },
        {
          says: {
            nl: 'Daarna het beloop, vergeleken met het eerste en het vorige beeld: beter (eventueel een lager stadium), stabiel, erger (stadium, ernst, grootte of nieuwe plaats) of genezen.',
            en: 'Then the course, against the first and the previous picture: better (perhaps a lower stage), stable, worse (stage, severity, size or a new site) or healed.',
          },
          per: ['S0673', 'S0674'],
          but: {
            nl: 'Onder gesloten mucosa kan MRONJ blijven bestaan: genezen mucosa is niet hetzelfde als genezen bot.',
            en: 'MRONJ may persist under closed mucosa: healed mucosa is not the same as healed bone.',
          },
        },
        {
          says: {
            nl: 'Ingrepen sinds het vorige bezoek. Laag risico: reiniging, parodontale en endodontische behandeling. Hoog risico: extractie, andere kaakchirurgie, prothese en implantaat.',
            en: 'Procedures since the last visit. Low risk: cleaning, periodontal and endodontic treatment. High risk: extraction, other oral surgery, denture and implant.',
          },
          per: ['S0675', 'S0676'],
          but: {
            nl: 'Bedoeld is niet-chirurgische parodontale behandeling. Parodontale chirurgie raakt het bot en telt als hoog risico.',
            en: 'Non-surgical periodontal treatment is meant. Periodontal surgery touches bone and counts as high risk.',
          },
        },
        {
          says: {
            nl: 'Tot slot de eerdere behandeling van de laesie: welk geneesmiddel, welke dosis, met welk effect, continu of met onderbrekingen, en of er geopereerd is.',
            en: 'Lastly the earlier treatment of the lesion: which drug, what dose, to what effect, continuous or interrupted, and whether there was surgery.',
          },
          per: ['S0677'],
        },
      ],
    },
  ],
}
