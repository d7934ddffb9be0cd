import type { Page } from './page.ts'

/** The examination case at the end of the Leuven chapter, with its questions answered. The record is patients/anna-worked-case. */
export const workedCase: Page = {
  id: 'worked-case',
  title: { nl: 'Uitgewerkte casus: tandheelkunde voor de eerste dosis', en: 'A worked case: dental work before the first dose' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'De vraag', en: 'The question' },
      paragraphs: [
        {
          says: {
            nl: 'Vrouw van 70 jaar, docent. De behandelend arts vraagt een gebitssanering voordat zij een bisfosfonaat krijgt voor osteoporose. Zij is pas behandeld voor borstkanker: operatie en chemotherapie, met hormoonbehandeling; de radiotherapie moet nog beginnen.',
            en: 'A woman of 70, a lecturer. Her physician asks for a dental work-up before she gets a bisphosphonate for osteoporosis. She has just been treated for breast cancer: surgery and chemotherapy, with hormone treatment; radiotherapy is still to begin.',
          },
          per: ['S0790', 'S0791', 'S0792'],
        },
        {
          says: {
            nl: 'Allergieën: penicilline (huiduitslag), kleefpleisters (huiduitslag), huisstof en eiken. Alleen de eerste verandert het beleid van de tandarts; de tweede telt bij verband.',
            en: 'Allergies: penicillin (rash), adhesive plasters (rash), house dust and oak trees. Only the first changes what the dentist does; the second counts for dressings.',
          },
          per: ['S0793', 'S0794', 'S0795'],
        },
      ],
    },
    {
      heading: { nl: 'Bot en bloed', en: 'Bone and blood' },
      paragraphs: [
        {
          says: {
            nl: 'T-score van de lumbale wervelkolom onder −3. Fractuurkans in 10 jaar: 11 % voor een majeure osteoporotische fractuur en 3,5 % voor een heupfractuur. Met jarenlang een aromataseremmer in het vooruitzicht is behandeling van de osteoporose aangewezen.',
            en: 'T-score of the lumbar spine below −3. Ten-year fracture probability: 11 % for a major osteoporotic fracture and 3.5 % for a hip fracture. With years of an aromatase inhibitor ahead, treatment of the osteoporosis is indicated.',
          },
          per: ['S0796', 'S0797', 'S0825'],
        },
        {
          says: {
            nl: 'Genoemde risicofactoren: nullipara, een grootmoeder met een heupfractuur, corticosteroïden in het verleden en recent gestarte chemotherapie.',
            en: 'Risk factors named: nulliparous, a grandmother with a hip fracture, corticosteroids in the past and chemotherapy recently begun.',
          },
          per: ['S0798', 'S0799', 'S0800', 'S0801'],
          but: {
            nl: 'FRAX telt een heupfractuur van vader of moeder, niet van een grootmoeder. Corticosteroïden uit het verleden tellen niet als gelijktijdig gebruik.',
            en: 'FRAX counts a hip fracture of father or mother, not of a grandmother. Corticosteroids of the past do not count as use at the same time.',
          },
        },
        {
          says: {
            nl: 'Bloed: geen secundaire osteoporose, schildklier en calciumhuishouding normaal, geen overmatige botafbraak, geen vitamine D-tekort, geen hypercortisolisme. PTH 27,7 ng/L. Nierfunctie normaal, geen diabetes.',
            en: 'Blood: no secondary osteoporosis, thyroid and calcium metabolism normal, no excessive resorption, no vitamin D deficiency, no hypercortisolism. PTH 27.7 ng/L. Renal function normal, no diabetes.',
          },
          per: ['S0802', 'S0803', 'S0806'],
          but: {
            nl: '“Nierfunctie normaal” is geen getal: voor een infuus zijn creatinine, gewicht en klaring nodig.',
            en: '“Renal function normal” is no number: an infusion needs creatinine, weight and clearance.',
          },
        },
        {
          says: {
            nl: '25-OH-vitamine D 25,4 µg/L en CTX 203 ng/L (referentie van dat laboratorium 104 tot 1008).',
            en: '25-OH vitamin D 25.4 µg/L and CTX 203 ng/L (reference of that laboratory 104 to 1008).',
          },
          per: ['S0804', 'S0805', 'S0907', 'S0408'],
          but: {
            nl: '25,4 µg/L is 63 nmol/L, dus niet onder de grens van 30 nmol/L. CTX 203 ligt 3 boven de oude grens van 200 en bepaalt niets.',
            en: '25.4 µg/L is 63 nmol/L, so not below the limit of 30 nmol/L. CTX 203 lies 3 above the old line of 200 and decides nothing.',
          },
        },
        {
          says: {
            nl: 'Steovit D3 is gestart; daarna volgt het bisfosfonaat, als de mond in orde is. Wegens het hoge fractuurrisico wil de arts een bisfosfonaat per infuus. Zijn vraag: wanneer overschakelen op een infuus 1 keer per jaar of op Prolia 2 keer per jaar?',
            en: 'Steovit D3 has been started; the bisphosphonate follows once the mouth is in order. Because of the high fracture risk the physician wants an intravenous one. The question: when to switch to an infusion once a year, or to Prolia twice a year?',
          },
          per: ['S0807', 'S0808', 'S0827'],
        },
      ],
    },
    {
      heading: { nl: 'De borstkanker', en: 'The breast cancer' },
      paragraphs: [
        {
          says: {
            nl: 'Rechts, cT2N1M0; mastectomie met okselevidement. Weinig gedifferentieerd invasief carcinoom: IDA graad 2, HER2-negatief, oestrogeenreceptor 8/8, progesteronreceptor 7/8.',
            en: 'Right side, cT2N1M0; mastectomy with axillary clearance. Poorly differentiated invasive carcinoma: IDA grade 2, HER2-negative, oestrogen receptor 8/8, progesterone receptor 7/8.',
          },
          per: ['S0809', 'S0810', 'S0813'],
          but: {
            nl: '“Weinig gedifferentieerd” en graad 2 gaan niet samen; zo staat het in de casus.',
            en: '“Poorly differentiated” and grade 2 do not agree; so the case prints it.',
          },
        },
        {
          says: {
            nl: 'Adjuvant 4 kuren docetaxel (Taxotere) en cyclofosfamide, met G-CSF (Neulasta). Een attest voor een pruik is meegegeven. Voor de chemotherapie is zij niet door een tandarts gezien.',
            en: 'Adjuvant: 4 cycles of docetaxel (Taxotere) and cyclophosphamide, with G-CSF (Neulasta). A certificate for a wig was given. She was not seen by a dentist before the chemotherapy.',
          },
          per: ['S0814', 'S0815', 'S0811', 'S0824'],
        },
        {
          says: {
            nl: 'Radiotherapie wegens kliermetastasen en lymfovasculaire invasie: thoraxwand, parasternale en subclaviaire klieren en okselniveau III, 50 Gy in 25 fracties. Te verwachten: voorbijgaand erytheem, mogelijk epidermolyse, voorbijgaande dysfagie.',
            en: 'Radiotherapy for nodal involvement and lymphovascular invasion: chest wall, parasternal and subclavian nodes and axilla level III, 50 Gy in 25 fractions. To expect: passing erythema, possibly epidermolysis, passing dysphagia.',
          },
          per: ['S0812', 'S0816', 'S0817'],
          but: {
            nl: 'Dit veld raakt de kaak niet: geen osteoradionecrose en geen uitsluiting van MRONJ.',
            en: 'This field does not touch the jaw: no osteoradionecrosis, and no reason to exclude MRONJ.',
          },
        },
        {
          says: {
            nl: 'De radiotherapie begint 6 weken na de chemotherapie en was bij het tandartsbezoek nog niet begonnen. Die weken zijn het venster voor de tandheelkundige behandeling.',
            en: 'Radiotherapy begins 6 weeks after chemotherapy and had not begun at the dental visit. Those weeks are the window for the dental treatment.',
          },
          per: ['S0816', 'S0818'],
        },
        {
          says: {
            nl: 'Hormoonbehandeling: een aromataseremmer, 1 tablet per dag (exemestaan, letrozol of anastrozol). Gekozen is anastrozol (Arimidex), te starten met de radiotherapie en minstens 3 weken na de chemotherapie.',
            en: 'Hormone treatment: an aromatase inhibitor, 1 tablet a day (exemestane, letrozole or anastrozole). Anastrozole (Arimidex) was chosen, to start with the radiotherapy and at least 3 weeks after chemotherapy.',
          },
          per: ['S0819', 'S0820', 'S0821', 'S0822', 'S0823'],
          but: {
            nl: 'De casus spreekt zichzelf tegen: Arimidex staat al op de lijst terwijl de radiotherapie nog niet loopt. “Inmiddels afgerond” kan alleen op de chemotherapie slaan.',
            en: 'The case contradicts itself: Arimidex is on the list already while radiotherapy has not begun. “Meanwhile completed” can only mean the chemotherapy.',
          },
        },
        {
          says: {
            nl: 'Medicatie: Arimidex, Steovit, perindopril 4 mg (een halve tablet); zo nodig Zyrtec 10 mg, Inotyol, Forlax en Maxitrol.',
            en: 'Medication: Arimidex, Steovit, perindopril 4 mg (half a tablet); as needed Zyrtec 10 mg, Inotyol, Forlax and Maxitrol.',
          },
          per: ['S0828', 'S0829', 'S0830', 'S0831', 'S0832', 'S0833', 'S0834'],
          but: {
            nl: 'Maxitrol gaat in het oog: het corticosteroïd erin telt niet als systemisch.',
            en: 'Maxitrol goes into the eye: its corticosteroid does not count as systemic.',
          },
        },
        {
          says: {
            nl: 'Raloxifeen (Evista) 60 mg per dag is gestart in afwachting van de tandarts, maar staat niet op de lijst.',
            en: 'Raloxifene (Evista) 60 mg a day was started while awaiting the dentist, yet it is not on the list.',
          },
          per: ['S0826', 'S0835'],
          but: {
            nl: 'Een lijst is zelden volledig: navragen. Raloxifeen naast een aromataseremmer, tijdens de behandeling van borstkanker, is een vraag aan de oncoloog.',
            en: 'A list is seldom complete: ask. Raloxifene beside an aromatase inhibitor, during treatment of breast cancer, is a question for the oncologist.',
          },
        },
      ],
    },
    {
      heading: { nl: 'De mond', en: 'The mouth' },
      paragraphs: [
        {
          says: {
            nl: 'Slechte mondhygiëne. Alle boventanden zijn pathologisch mobiel, 11 heeft een recessie, er is een torus palatinus. In de onderkaak zijn 44, 45 en 34 te behandelen en is 46 dubieus. 43 heeft pockets van meer dan 6 mm, al toont het OPG dat niet.',
            en: 'Poor oral hygiene. All upper teeth are pathologically mobile, 11 has a recession, there is a torus palatinus. In the lower jaw 44, 45 and 34 can be treated and 46 is doubtful. 43 has pockets of more than 6 mm, though the panoramic image does not show it.',
          },
          per: ['S0836', 'S0837', 'S0838', 'S0839', 'S0840', 'S0841', 'S0842'],
        },
      ],
    },
    {
      heading: { nl: 'De vragen en hun antwoord', en: 'The questions and their answers' },
      paragraphs: [
        {
          says: {
            nl: 'Welke behandeling? Extractie van de niet te behouden boventanden, mondhygiëne-instructie, restauratie van 44, 45 en 34. 46 gaat mee: dubieus, en voor de eerste dosis is extractie het veiligst.',
            en: 'Which treatment? Extract the upper teeth that cannot be kept, teach oral hygiene, restore 44, 45 and 34. 46 goes with them: doubtful, and extraction is safest before the first dose.',
          },
          per: ['S0843', 'S0571', 'S0573', 'S0557', 'S0558'],
          but: {
            nl: 'De osteoporoselijst laat toe 46, 43 en de torus te behouden en te volgen. Komt er ook adjuvant Zometa, dan geldt de strengere oncologielijst: de torus weg en de prognose van 46 en 43 bepalen.',
            en: 'The osteoporosis list allows 46, 43 and the torus to be kept and watched. If adjuvant Zometa comes as well, the stricter oncology list holds: the torus goes, and the prognosis of 46 and 43 is settled.',
          },
        },
        {
          says: {
            nl: 'Welke timing? Nu: voor de eerste dosis en voor de radiotherapie. Het botmiddel wacht op genezing, bij osteoporose niet langer dan 3 maanden.',
            en: 'What timing? Now: before the first dose and before radiotherapy. The bone drug waits for healing, in osteoporosis no longer than 3 months.',
          },
          per: ['S0844', 'S0570', 'S0574'],
        },
        {
          says: {
            nl: 'Welke maatregelen voor, tijdens en na de ingreep? Atraumatisch en beperkt werken, primair sluiten, controle na 2 weken. Bloedbeeld na de chemotherapie: opvragen bij de oncoloog.',
            en: 'Which measures before, during and after? Work atraumatically and within limits, close primarily, control after 2 weeks. Ask the oncologist for the blood count after chemotherapy.',
          },
          per: ['S0845', 'S0609', 'S0616'],
        },
        {
          says: {
            nl: 'Antibiotica? Niet wegens de kaak: zij heeft nog nooit een botresorptieremmer gehad, voor zover bekend. Onder behandeling kiest UZ Leuven bij penicillineallergie clindamycine, nooit amoxicilline-clavulaanzuur.',
            en: 'Antibiotics? Not on account of the jaw: as far as is known she has never had an antiresorptive. Under treatment UZ Leuven chooses clindamycin in penicillin allergy, never amoxicillin-clavulanate.',
          },
          per: ['S0846', 'S0583', 'S0584', 'S0793', 'sdcep-2017: no-antibiotic'],
          but: {
            nl: 'Eerst navragen of er ooit een infuus of injectie was: patiënten vergeten die te melden.',
            en: 'First ask whether there ever was an infusion or injection: patients forget to mention them.',
          },
        },
        {
          says: {
            nl: 'Raloxifeen stoppen voor de gebitssanering? Niet voor de kaak: er is geen specifiek risico op MRONJ.',
            en: 'Stop raloxifene for the dental work-up? Not for the jaw: it carries no particular risk of MRONJ.',
          },
          per: ['S0847', 'S0496'],
        },
        {
          says: {
            nl: 'Welke lokale anesthesie? Vrij te kiezen voor de eerste dosis. Onder behandeling: geleidingsanesthesie zonder vasoconstrictor, om mucosa en periost te sparen.',
            en: 'Which local anaesthesia? A free choice before the first dose. Under treatment: a nerve block without vasoconstrictor, to spare mucosa and periosteum.',
          },
          per: ['S0848', 'S0586', 'S0611', 'S0612'],
        },
        {
          says: {
            nl: 'Welke medicatie rond de ingreep? Gewone pijnstilling, verder niets wegens de kaak.',
            en: 'Which medication around the procedure? Ordinary pain relief, and nothing on account of the jaw.',
          },
          per: ['S0849'],
        },
        {
          says: {
            nl: 'Wanneer starten? Als de mucosa gesloten is, meestal na 14 tot 21 dagen, en het laboratorium volledig is: creatinine, calcium, fosfaat, albumine en vitamine D.',
            en: 'When to start? When the mucosa has closed, mostly after 14 to 21 days, and the laboratory is complete: creatinine, calcium, phosphate, albumin and vitamin D.',
          },
          per: ['S0850', 'S0561', 'S0563', 'S0606', 'S0902', 'S0903', 'S0904', 'S0905', 'S0906'],
        },
        {
          says: {
            nl: 'Welke follow-up? Controle 2 weken na de extracties, daarna blijvend regelmatige tandartscontrole met aandacht voor mondhygiëne.',
            en: 'Which follow-up? A control 2 weeks after the extractions, then regular dental check-ups for good, with attention to oral hygiene.',
          },
          per: ['S0851', 'S0573', 'S0616'],
        },
        {
          says: {
            nl: 'Waarom wil de oncoloog ook adjuvant Zometa? Na de menopauze geeft het minder botmetastasen en minder sterfte aan borstkanker.',
            en: 'Why does the oncologist also want adjuvant Zometa? After the menopause it means fewer bone metastases and fewer deaths from breast cancer.',
          },
          per: ['S0852', 'S0773', 'S1065', 'S1067'],
          but: {
            nl: 'Zometa naast Aclasta is tweemaal zoledroninezuur: één arts moet kiezen. Met Zometa geldt voor de mond de strengere lijst.',
            en: 'Zometa beside Aclasta is zoledronate twice: one physician must choose. With Zometa the stricter list holds for the mouth.',
          },
        },
      ],
    },
  ],
}
