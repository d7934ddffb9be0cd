import type { Page } from './page.ts'

/** For patients: a bone drug to prevent relapse after breast cancer, as the Leuven leaflet tells it, with what has to be added. */
export const boneDrugAfterBreastCancer: Page = {
  id: 'bone-drug-after-breast-cancer',
  title: { nl: 'Een botversterker na borstkanker', en: 'A bone drug after breast cancer' },
  reader: 'patient',
  sections: [
    {
      heading: { nl: 'Waarom een botversterker?', en: 'Why a bone drug?' },
      paragraphs: [
        {
          says: {
            nl: 'U bent of wordt behandeld voor borstkanker. Een botversterker kan de kans op terugkeer iets kleiner maken. In een groot onderzoek uit 2015 bij vrouwen na de overgang stierven na ongeveer 6 jaar ongeveer 3 van de 100 vrouwen minder aan borstkanker.',
            en: 'You are or have been treated for breast cancer. A bone drug can make the chance of its return a little smaller. In a large study of 2015 in women after the menopause, about 3 fewer in every 100 women died of breast cancer after about 6 years.',
          },
          per: ['S0234', 'S0773', 'S1065', 'S1066'],
          but: {
            nl: 'Dit geldt vooral voor vrouwen na de overgang. In hetzelfde onderzoek stierven 14,7 van de 100 vrouwen met een botversterker aan borstkanker, en 18,0 van de 100 zonder. Vraag uw arts wat het voor u betekent.',
            en: 'This holds mainly for women after the menopause. In the same study 14.7 in 100 women with a bone drug died of breast cancer, and 18.0 in 100 without. Ask your doctor what it means for you.',
          },
        },
        {
          says: {
            nl: 'Een botversterker maakt ook de kans op botontkalking (osteoporose) en op breuken kleiner, zoals een ingezakte wervel.',
            en: 'A bone drug also lowers the chance of thin bones (osteoporosis) and of fractures, such as a collapsed vertebra.',
          },
          per: ['S0779'],
        },
        {
          says: {
            nl: 'Een botversterker moet niet. U kunt er samen met uw arts over beslissen.',
            en: 'You do not have to take a bone drug. You can decide about it together with your doctor.',
          },
          per: ['S0783'],
        },
      ],
    },
    {
      heading: { nl: 'Welke botversterkers zijn er?', en: 'Which bone drugs are there?' },
      paragraphs: [
        {
          says: {
            nl: 'Alendronaat: 1 tablet van 70 mg per week, op een nuchtere maag. Ga daarna minstens 1 uur niet liggen. De tablet kan last van de maag geven.',
            en: 'Alendronate: 1 tablet of 70 mg a week, on an empty stomach. Do not lie down for at least 1 hour afterwards. The tablet can upset the stomach.',
          },
          per: ['S0772', 'S0236', 'S0237'],
        },
        {
          says: {
            nl: 'Zometa (zoledroninezuur): 4 mg, 2 keer per jaar, met een infuus van minstens 15 minuten. U krijgt het 3 jaar lang, dus 6 keer. Het ziekenhuis zegt u waar en wanneer.',
            en: 'Zometa (zoledronate): 4 mg, twice a year, by a drip of at least 15 minutes. You have it for 3 years, so 6 times. The hospital tells you where and when.',
          },
          per: ['S0769', 'S0239', 'S0240'],
        },
        {
          says: {
            nl: 'Prolia (denosumab): 60 mg, 2 keer per jaar, met een prik onder de huid. U krijgt het 3 jaar lang, dus 6 keer. De huisarts of de thuisverpleging kan de prik geven.',
            en: 'Prolia (denosumab): 60 mg, twice a year, by an injection under the skin. You have it for 3 years, so 6 times. Your own doctor or a home nurse can give the injection.',
          },
          per: ['S0771', 'S0242', 'S0243', 'ects-2021: follow-on'],
          but: {
            nl: 'Stop nooit zelf met Prolia en sla geen prik over. Zonder vervolgmiddel kunnen wervels inzakken. Uw arts plant het vervolg vóór de laatste prik.',
            en: 'Never stop Prolia on your own and do not skip an injection. Without a drug to follow, vertebrae may collapse. Your doctor plans what follows before the last injection.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Voor u begint', en: 'Before you begin' },
      paragraphs: [
        {
          says: {
            nl: 'Ga eerst naar de tandarts. Moeten er tanden of kiezen getrokken worden, dan gebeurt dat vóór de eerste dosis. Zeg de tandarts welk middel u gaat krijgen.',
            en: 'See the dentist first. If teeth have to come out, that is done before the first dose. Tell the dentist which drug you are going to have.',
          },
          per: ['S0775'],
        },
        {
          says: {
            nl: 'Laat ook uw botdichtheid meten voordat u begint.',
            en: 'Have your bone density measured too before you begin.',
          },
          per: ['S0780', 'S0915'],
          but: {
            nl: 'Dit is voor een botversterker na borstkanker zonder uitzaaiingen. Bij uitzaaiingen in het bot hoeft deze meting niet.',
            en: 'This is for a bone drug after breast cancer that has not spread. With spread to the bones this test is not needed.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Bijwerkingen', en: 'Side effects' },
      paragraphs: [
        {
          says: {
            nl: 'De meeste mensen hebben weinig last. Zelden (bij minder dan 1 op de 100) geneest een plek in de mond of kaak slecht: kaaknecrose. Dat is moeilijk te behandelen. Bel uw tandarts bij pijn, zwelling, een losse tand, een wond die niet dichtgaat of bloot bot.',
            en: 'Most people have little trouble. Rarely (in fewer than 1 in 100) a place in the mouth or jaw heals badly: necrosis of the jaw. It is hard to treat. Call your dentist for pain, swelling, a loose tooth, a wound that does not close or bare bone.',
          },
          per: ['S0774'],
          but: {
            nl: 'Kaaknecrose kan ook ontstaan zonder dat er een tand is getrokken.',
            en: 'Necrosis of the jaw can also arise without a tooth having been pulled.',
          },
        },
        {
          says: {
            nl: 'Soms daalt het calcium in uw bloed. Neem daarom altijd calcium en vitamine D zoals uw arts het voorschrijft, bijvoorbeeld 1 tablet ’s avonds. Bel uw arts bij tintelingen rond de mond of in de vingers, of bij krampen.',
            en: 'Sometimes the calcium in your blood falls. Therefore always take calcium and vitamin D as your doctor prescribes, for example 1 tablet in the evening. Call your doctor if you feel tingling around the mouth or in the fingers, or cramps.',
          },
          per: ['S0776', 'S0245', 'S1177'],
          but: {
            nl: 'Neem calcium en alendronaat niet op hetzelfde moment: calcium houdt alendronaat tegen.',
            en: 'Do not take calcium and alendronate at the same moment: calcium stops alendronate from being taken up.',
          },
        },
        {
          says: {
            nl: 'Zelden werken de nieren na Zometa wat minder goed. Daarom wordt uw bloed geregeld onderzocht.',
            en: 'Rarely the kidneys work a little less well after Zometa. That is why your blood is checked regularly.',
          },
          per: ['S0777', 'smpc: zometa-during'],
          but: {
            nl: 'Het officiële voorschrift bij Zometa vraagt een bloedonderzoek van de nieren vóór elk infuus.',
            en: 'The official label of Zometa asks for a blood test of the kidneys before every drip.',
          },
        },
        {
          says: {
            nl: 'Tijdens of na een infuus met Zometa kunt u zich grieperig voelen.',
            en: 'During or after a drip of Zometa you may feel as if you have the flu.',
          },
          per: ['S0778', 'S0138'],
          but: {
            nl: 'Na een infuus als dit gebeurt dat bij ongeveer 2 tot 4 op de 10 mensen.',
            en: 'After a drip like this it happens to about 2 to 4 in 10 people.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Wat kost het?', en: 'What does it cost?' },
      paragraphs: [
        {
          says: {
            nl: 'In België werden Zometa en Prolia na borstkanker (nog) niet terugbetaald. U betaalde zelf ongeveer 150 euro per infuus Zometa of ongeveer 180 euro per prik Prolia. Sommige hospitalisatieverzekeringen gaven dat terug. Alendronaat werd wel terugbetaald.',
            en: 'In Belgium Zometa and Prolia after breast cancer were not (yet) reimbursed. You paid about 150 euros per drip of Zometa or about 180 euros per injection of Prolia yourself. Some hospital insurers refunded it. Alendronate was reimbursed.',
          },
          per: ['S0768', 'S0770', 'S0772', 'S0238', 'S0241', 'S0244'],
          but: {
            nl: 'Deze bedragen komen uit een folder zonder jaartal (2015 of later) en gelden voor België. Vraag na wat het nu kost.',
            en: 'These amounts come from a leaflet without a year (2015 or later) and are for Belgium. Ask what it costs now.',
          },
        },
        {
          says: {
            nl: 'Had u bij het begin al osteoporose, dan werd in België Aclasta, 1 keer per jaar, terugbetaald. Aclasta is hetzelfde middel als Zometa. Prolia kon worden terugbetaald als uw maag alendronaat niet verdroeg.',
            en: 'If you already had osteoporosis at the start, Aclasta, once a year, was reimbursed in Belgium. Aclasta is the same drug as Zometa. Prolia could be reimbursed if your stomach did not tolerate alendronate.',
          },
          per: ['S0781', 'S0782', 'smpc: zometa-duplicates'],
          but: {
            nl: 'Vraag na of dit nog zo is. Krijg nooit Aclasta en Zometa tegelijk: dan krijgt u twee keer hetzelfde middel.',
            en: 'Ask whether this still holds. Never have Aclasta and Zometa together: that is the same drug twice.',
          },
        },
      ],
    },
  ],
}
