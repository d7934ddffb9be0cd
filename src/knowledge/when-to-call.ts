import type { Section } from './page.ts'

/** The end of every patient page about bone drugs and the mouth: which signs, whom to call and how soon. */
export const whenToCall: Section = {
  heading: { nl: 'Wanneer belt u?', en: 'When to call' },
  paragraphs: [
    {
      says: {
        nl: 'Bel meteen 112 als u moeilijk kunt slikken of ademen.',
        en: 'Call 112 at once if you have trouble swallowing or breathing.',
      },
      per: ['S1227'],
    },
    {
      says: {
        nl: 'Bel binnen één dag uw tandarts of de afdeling mond-, kaak- en aangezichtschirurgie (MKA) als u één van deze dingen merkt: bloot bot in uw mond, een doof gevoel in uw lip of kin, zwelling, pus, een tand of kies die los gaat staan, of een wond in uw mond die na 2 weken nog open is.',
        en: 'Call your dentist or the department of oral and maxillofacial surgery within one day if you notice any of these: bare bone in your mouth, a numb lip or chin, swelling, pus, a tooth that becomes loose, or a wound in your mouth that is still open after 2 weeks.',
      },
      per: ['S1225', 'S1226', 'S1232', 'S0385', 'S0392'],
    },
    {
      says: {
        nl: 'Bel de arts die uw botmiddel voorschrijft bij krampen, bij tintelingen in uw vingers, tenen of rond uw mond, en bij nieuwe pijn in uw dij of lies. Krampen en tintelingen kunnen komen door te weinig calcium in uw bloed. Pijn in dij of lies kan een scheurtje in het dijbeen zijn.',
        en: 'Call the doctor who prescribes your bone drug if you have cramps, tingling in your fingers, toes or around your mouth, or new pain in your thigh or groin. Cramps and tingling can come from too little calcium in your blood. Pain in thigh or groin can be a crack in the thigh bone.',
      },
      per: ['S0993', 'S0994', 'S1008', 'S1009'],
    },
    {
      says: {
        nl: 'Krijgt u denosumab (bijvoorbeeld Prolia of Xgeva)? Sla nooit zelf een prik over en stel hem niet zelf uit. Er gaat dan snel bot verloren en wervels kunnen breken. Ook een ander botmiddel stopt u niet zonder uw arts.',
        en: 'Do you get denosumab (for example Prolia or Xgeva)? Never skip an injection or put it off yourself. Bone is then lost quickly and vertebrae can break. Do not stop another bone drug without your doctor either.',
      },
      per: ['S0789', 'S0873'],
    },
  ],
}
