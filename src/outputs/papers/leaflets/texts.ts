/** The leaflets. After the patient information of ZAS (4 September 2025) and the statements of the other sources, in own words. */
import type { LeafletKind } from '../paper.ts'
import type { LeafletSection } from './leaflet.ts'

const drug: readonly LeafletSection[] = [
  {
    id: 'bone',
    heading: { nl: 'Wat doet het middel met uw bot?', en: 'What does the drug do to your bone?' },
    lines: [
      {
        says: {
          nl: 'Uw bot leeft. Elke dag breekt uw lichaam oud bot af. Er komt nieuw bot voor in de plaats. Een botmiddel remt de afbraak. Uw botten breken dan minder snel.',
          en: 'Your bone is alive. Every day your body breaks down old bone. New bone takes its place. A bone drug slows the breakdown. Your bones then break less easily.',
        },
        per: ['S0048', 'S0854', 'S0856', 'S0779'],
      },
      {
        about: 'bisphosphonate',
        says: {
          nl: 'Een bisfosfonaat gaat in uw bot zitten. Het blijft daar maanden tot jaren. Vertel het uw tandarts dus ook als u gestopt bent.',
          en: 'A bisphosphonate settles in your bone. It stays there for months to years. So tell your dentist about it even after you stop.',
        },
        per: ['S0581', 'S0714', 'S1244'],
      },
      {
        about: 'denosumab',
        says: {
          nl: 'Denosumab blijft niet in uw bot. Komt een prik te laat? Dan verdwijnt de bescherming. Uw bot wordt dan juist snel afgebroken. Daarom is de dag van uw prik zo belangrijk. Stoppen kan alleen met een plan van uw arts.',
          en: 'Denosumab does not stay in your bone. Is an injection late? Then the protection goes. Your bone is then broken down quickly. That is why the day of your injection matters so much. Stopping needs a plan from your doctor.',
        },
        per: ['S0173', 'S0789', 'S0873'],
      },
      {
        about: 'angiogenesis-inhibitor',
        says: {
          nl: 'Gebruikt u een middel dat de groei van bloedvaten remt? Een wond in uw mond geneest dan trager. Vertel ook dat aan uw tandarts.',
          en: 'Do you use a drug that slows the growth of blood vessels? A wound in your mouth then heals more slowly. Tell your dentist about that too.',
        },
        per: ['S0756', 'S1244'],
      },
    ],
  },
  {
    id: 'how',
    heading: { nl: 'Hoe krijgt u het?', en: 'How do you get it?' },
    lines: [
      {
        about: 'tablet',
        says: {
          nl: 'Een tablet neemt u op een nuchtere maag. Laat de tablet niet smelten in uw mond. Ga daarna minstens 1 uur niet liggen. Neem calcium op een ander moment. Anders werkt de tablet niet goed.',
          en: 'You take a tablet on an empty stomach. Do not let it melt in your mouth. Do not lie down for at least 1 hour after it. Take calcium at another time. Otherwise the tablet does not work well.',
        },
        per: ['S0996', 'S0134', 'S0237', 'S1177'],
      },
      {
        about: 'infusion',
        says: {
          nl: 'Een infuus met zoledroninezuur duurt minstens 15 minuten. Drink die dag extra: ervoor, tijdens en erna. Vóór elk infuus wordt uw bloed onderzocht. Zo weten wij of uw nieren het middel aankunnen.',
          en: 'A drip of zoledronate takes at least 15 minutes. Drink extra that day: before, during and after it. Your blood is tested before every drip. It shows whether your kidneys can take the drug.',
        },
        per: ['S0911', 'smpc: zometa-during', 'smpc: zometa-interval', 'S0240'],
      },
      {
        about: 'denosumab',
        says: {
          nl: 'Denosumab is een prik onder de huid. Vóór de prik wordt het calcium in uw bloed gemeten.',
          en: 'Denosumab is an injection under the skin. The calcium in your blood is measured before the injection.',
        },
        per: ['S0997', 'smpc: prolia-hypocalcaemia'],
      },
      {
        says: {
          nl: 'Neem calcium en vitamine D zoals uw arts het voorschrijft. Is uw calcium te hoog? Dan neemt u het juist niet.',
          en: 'Take calcium and vitamin D as your doctor prescribes. Is your calcium too high? Then you do not take them.',
        },
        per: ['S0245', 'S0776'],
      },
    ],
  },
  {
    id: 'side-effects',
    heading: { nl: 'Welke bijwerkingen zijn er?', en: 'Which side effects are there?' },
    lines: [
      {
        about: 'infusion',
        says: {
          nl: 'Na een infuus voelen 20 tot 40 van de 100 mensen zich grieperig. U hebt dan koorts, hoofdpijn of pijn in botten en spieren. Dat begint binnen 3 dagen. Het gaat meestal na enkele dagen over.',
          en: 'After a drip 20 to 40 in 100 people feel as if they have the flu. You may have fever, headache or pain in bones and muscles. It begins within 3 days. It mostly passes after a few days.',
        },
        per: ['S0138', 'S0139', 'S0890', 'S0891'],
      },
      {
        about: 'denosumab',
        says: {
          nl: 'Na een prik denosumab voelen 5 van de 100 mensen zich grieperig. Dat is vooral in het begin. Paracetamol mag. Meer dan 10 van de 100 mensen krijgen pijn in spieren, botten of gewrichten. Hebt u koorts of een rode, pijnlijke huid? Bel dan uw arts.',
          en: 'After an injection of denosumab 5 in 100 people feel as if they have the flu. That is mostly at the beginning. You may take paracetamol. More than 10 in 100 people get pain in muscles, bones or joints. Do you have fever or red, painful skin? Then call your doctor.',
        },
        per: ['S0177', 'S0178', 'S0893', 'S0899'],
      },
      {
        about: 'tablet',
        says: {
          nl: 'Een tablet kan pijn geven in maag of slokdarm. Bel dan uw arts of apotheker.',
          en: 'A tablet can hurt your stomach or gullet. Then call your doctor or pharmacist.',
        },
        per: ['S0133', 'S0960'],
      },
      {
        says: {
          nl: 'Het calcium in uw bloed kan dalen. U merkt dat aan krampen of tintelingen.',
          en: 'The calcium in your blood can fall. You notice it by cramps or tingling.',
        },
        per: ['S0776', 'S0994', 'S1009'],
      },
      {
        says: {
          nl: 'Heel zelden komt er een scheurtje in het dijbeen. U voelt dan pijn in dij of lies.',
          en: 'Very rarely a crack appears in the thigh bone. You then feel pain in thigh or groin.',
        },
        per: ['S0993', 'S1008', 'S1193'],
      },
      {
        says: {
          nl: 'Soms geneest het bot van de kaak niet goed. Dat heet kaakbotnecrose. Hoe vaak dat gebeurt, hangt af van uw middel, de dosis en de duur.',
          en: 'Sometimes the bone of the jaw does not heal well. That is called necrosis of the jaw. How often it happens depends on your drug, the dose and the time.',
        },
        per: ['S1222', 'S1015'],
      },
    ],
  },
]

const before: readonly LeafletSection[] = [
  {
    id: 'dentist-first',
    heading: { nl: 'Eerst naar de tandarts', en: 'See the dentist first' },
    lines: [
      {
        says: {
          nl: 'Laat uw mond nakijken vóór de eerste dosis. Dat doet uw tandarts of de MKA-chirurg. Zij vinden ook een ontsteking die u niet voelt.',
          en: 'Have your mouth checked before the first dose. Your dentist or the jaw surgeon does that. They also find an infection that you do not feel.',
        },
        per: ['S1238', 'S1239', 'S0901'],
      },
      {
        says: {
          nl: 'Moet er een tand of kies uit? Laat dat vóór de start doen. De wond moet eerst dicht zijn. Dat duurt meestal 2 tot 3 weken, soms langer.',
          en: 'Does a tooth have to come out? Have it done before the start. The wound has to close first. That mostly takes 2 to 3 weeks, sometimes longer.',
        },
        per: ['S1240', 'S0561', 'S0563'],
      },
      {
        says: {
          nl: 'Hebt u een prothese? Neem die mee. De tandarts kijkt of hij ergens drukt.',
          en: 'Do you have a denture? Bring it along. The dentist checks whether it presses anywhere.',
        },
        per: ['S0559', 'S0572'],
      },
      {
        says: {
          nl: 'Soms is het botmiddel heel snel nodig. Dan begint u meteen. De zorg voor uw gebit gaat gewoon door. Uw arts beslist dat.',
          en: 'Sometimes the bone drug is needed very soon. Then you start at once. The care for your teeth simply goes on. Your doctor decides.',
        },
        per: ['S0566', 'S0567', 'S0568'],
      },
    ],
  },
  {
    id: 'blood',
    heading: { nl: 'Bloedonderzoek', en: 'Blood tests' },
    lines: [
      {
        says: {
          nl: 'Vóór de start wordt uw bloed onderzocht. Het gaat om uw nieren, calcium en vitamine D. Is er iets te laag? Dan wordt dat eerst aangevuld.',
          en: 'Your blood is tested before the start. It is about your kidneys, calcium and vitamin D. Is something too low? Then that is put right first.',
        },
        per: ['S0902', 'S0903', 'S0904', 'S0907', 'S1190'],
      },
    ],
  },
  {
    id: 'tell',
    heading: { nl: 'Vertel uw arts', en: 'Tell your doctor' },
    as: 'list',
    lines: [
      {
        says: { nl: 'welke medicijnen u gebruikt, ook zonder recept', en: 'which medicines you use, also without prescription' },
        per: ['S1177', 'S1178'],
      },
      {
        says: {
          nl: 'of u ooit een botmiddel kreeg, ook als prik of infuus',
          en: 'whether you ever had a bone drug, also by injection or drip',
        },
        per: ['S1244'],
      },
      { says: { nl: 'of uw nieren minder goed werken', en: 'whether your kidneys work less well' }, per: ['S0902'] },
      {
        says: {
          nl: 'of u ergens allergisch voor bent, zoals een antibioticum',
          en: 'whether you are allergic to anything, such as an antibiotic',
        },
        per: ['S1247'],
      },
      {
        says: { nl: 'of u zwanger bent of kunt worden', en: 'whether you are pregnant or could become so' },
        per: ['smpc: denosumab-pregnancy'],
      },
      { says: { nl: 'of u rookt', en: 'whether you smoke' }, per: ['S1245'] },
    ],
  },
  {
    id: 'plan',
    heading: { nl: 'Vraag naar het plan', en: 'Ask about the plan' },
    lines: [
      {
        says: {
          nl: 'Vraag hoe lang u het middel krijgt. Vraag ook wat er daarna komt. Bij denosumab hoort altijd een plan voor het einde. Leg dat plan nu al vast met uw arts.',
          en: 'Ask how long you will get the drug. Ask what comes after it too. Denosumab always needs a plan for the end. Make that plan with your doctor now.',
        },
        per: ['S0873', 'ects-2021: follow-on'],
      },
    ],
  },
]

const during: readonly LeafletSection[] = [
  {
    id: 'mouth',
    heading: { nl: 'Zorg goed voor uw mond', en: 'Take good care of your mouth' },
    as: 'list',
    lines: [
      {
        says: { nl: 'Poets uw tanden meerdere keren per dag.', en: 'Brush your teeth several times a day.' },
        per: ['S1241'],
      },
      {
        says: { nl: 'Maak ook tussen uw tanden goed schoon met floss.', en: 'Clean well between your teeth too, with floss.' },
        per: ['S1242'],
      },
      { says: { nl: 'Ga geregeld naar uw tandarts voor controle.', en: 'See your dentist regularly for a check-up.' }, per: ['S1243'] },
      {
        says: { nl: 'Drukt uw prothese? Laat er meteen naar kijken.', en: 'Does your denture press? Have it seen to at once.' },
        per: ['S0521', 'S0531'],
      },
      {
        says: { nl: 'Rookt u? Stop helemaal, zo snel als u kunt.', en: 'Do you smoke? Stop completely, as soon as you can.' },
        per: ['S1245'],
      },
    ],
  },
  {
    id: 'tell',
    heading: { nl: 'Zeg het altijd', en: 'Always tell' },
    lines: [
      {
        says: {
          nl: 'Vertel elke tandarts dat u een botmiddel gebruikt of gebruikte. Laat uw kaartje zien. Een infuus of prik staat vaak niet op uw medicijnlijst.',
          en: 'Tell every dentist that you use or used a bone drug. Show your card. A drip or injection is often not on your medicine list.',
        },
        per: ['S1244'],
      },
    ],
  },
  {
    id: 'procedure',
    heading: { nl: 'Een ingreep in uw mond', en: 'A procedure in your mouth' },
    lines: [
      {
        says: {
          nl: 'Een vulling kan gewoon. Reinigen boven het tandvlees ook. Moet er een tand of kies uit? Dan maakt de tandarts eerst een plan. Soms overlegt de tandarts met uw arts.',
          en: 'A filling is safe. So is cleaning above the gums. Does a tooth have to come out? Then the dentist makes a plan first. Sometimes the dentist consults your doctor.',
        },
        per: ['S0621', 'S0622', 'S1246'],
      },
      {
        says: {
          nl: 'Soms krijgt u een antibioticum. Soms gaat het in stappen, op meer dagen. De wonden blijven dan klein.',
          en: 'Sometimes you get an antibiotic. Sometimes it is done in steps, on several days. The wounds then stay small.',
        },
        per: ['S1247', 'S1248'],
      },
      {
        says: {
          nl: 'Soms kiest men een dag die past bij uw laatste dosis. Even stoppen met uw middel kan ook worden besproken. Dat beslist alleen de arts die het voorschrijft.',
          en: 'Sometimes a day is chosen that fits your last dose. Stopping your drug for a while may be discussed too. Only the doctor who prescribes it decides that.',
        },
        per: ['S1251', 'S1252'],
      },
    ],
  },
  {
    id: 'appointments',
    heading: { nl: 'Houd uw afspraken', en: 'Keep your appointments' },
    lines: [
      {
        says: {
          nl: 'Schrijf de dag van uw volgende dosis op. Laat vooraf op tijd bloed prikken. Kunt u niet komen? Bel meteen voor een nieuwe dag.',
          en: 'Write down the day of your next dose. Have your blood taken in time. You cannot come? Call at once for a new day.',
        },
        per: ['S0944', 'smpc: zometa-during'],
      },
      {
        says: {
          nl: 'Neem calcium en vitamine D zoals uw arts het voorschrijft. Beweeg elke dag, zoals u het kunt.',
          en: 'Take calcium and vitamin D as your doctor prescribes. Move every day, as far as you can.',
        },
        per: ['S0245', 'S0064'],
      },
    ],
  },
]

const jawNecrosis: readonly LeafletSection[] = [
  {
    id: 'what',
    heading: { nl: 'Wat is kaakbotnecrose?', en: 'What is necrosis of the jaw?' },
    lines: [
      {
        says: {
          nl: 'Bij kaakbotnecrose sterft een stukje van uw kaak af. Een wond in uw mond geneest dan slecht. Er kan een ontsteking komen. Soms komen er stukjes bot los.',
          en: 'In necrosis of the jaw a small part of your jaw dies. A wound in your mouth then heals badly. It may become inflamed. Sometimes pieces of bone come loose.',
        },
        per: ['S1222'],
      },
      {
        says: {
          nl: 'Het kan komen na het trekken van een tand. Het kan ook vanzelf komen, of door een prothese die drukt.',
          en: 'It can come after having a tooth out. It can also come by itself, or from a denture that presses.',
        },
        per: ['S1220', 'S0521'],
      },
    ],
  },
  {
    id: 'phases',
    heading: { nl: 'De vier fasen', en: 'The four phases' },
    as: 'list',
    lines: [
      {
        says: {
          nl: 'Fase 1 (stadium 0). Een wond geneest traag. U ziet geen bot. Meestal doet het geen pijn. Een zeurende kaak kan wel een eerste teken zijn.',
          en: 'Phase 1 (stage 0). A wound heals slowly. You see no bone. It mostly does not hurt. But an aching jaw can be a first sign.',
        },
        per: ['S1223', 'S1224', 'S0382'],
      },
      {
        says: {
          nl: 'Fase 2 (stadium 1). De wond gaat niet dicht. Er ligt bot bloot. U hebt nog geen pijn of ontsteking.',
          en: 'Phase 2 (stage 1). The wound does not close. Bone lies bare. You have no pain or inflammation yet.',
        },
        per: ['S1225'],
      },
      {
        says: {
          nl: 'Fase 3 (stadium 2). Het blote bot doet pijn of is ontstoken. Er is soms zwelling of pus. U kunt een tand of een stukje bot verliezen.',
          en: 'Phase 3 (stage 2). The bare bone hurts or is inflamed. Sometimes there is swelling or pus. You may lose a tooth or a piece of bone.',
        },
        per: ['S1226'],
      },
      {
        says: {
          nl: 'Fase 4 (stadium 3). Veel bot is aangetast. De pijn kan hevig zijn. De kaak kan breken. Soms komt er een gaatje in de huid.',
          en: 'Phase 4 (stage 3). Much bone is affected. The pain can be severe. The jaw can break. Sometimes a small opening appears in the skin.',
        },
        per: ['S1227'],
      },
    ],
  },
  {
    id: 'treatment',
    heading: { nl: 'Wat wordt eraan gedaan?', en: 'What is done about it?' },
    lines: [
      {
        says: {
          nl: 'In fase 1 is goed poetsen vaak genoeg. Uw tandarts ziet u elke 6 maanden.',
          en: 'In phase 1 good brushing is often enough. Your dentist sees you every 6 months.',
        },
        per: ['S1228', 'S1229'],
      },
      {
        says: {
          nl: 'Ligt er bot bloot? Ga dan zo snel mogelijk naar de afdeling MKA. U spoelt 2 tot 3 keer per dag met een middel tegen bacteriën. Vaak krijgt u ook een antibioticum. Uw arts beslist dat.',
          en: 'Does bone lie bare? Then see the jaw surgeon as soon as you can. You rinse 2 to 3 times a day with a mouthwash against bacteria. Often you get an antibiotic too. Your doctor decides.',
        },
        per: ['S1230', 'S1231', 'S1232', 'S0700'],
      },
      {
        says: {
          nl: 'De MKA-chirurg haalt losse stukjes bot en scherpe randen weg. De plek wordt eerst verdoofd.',
          en: 'The jaw surgeon removes loose pieces of bone and sharp edges. The spot is numbed first.',
        },
        per: ['S1233'],
      },
      {
        says: {
          nl: 'In fase 3 en 4 ziet de arts u vaker. Soms is een operatie nodig. Daarna kan het gebit soms weer worden aangevuld.',
          en: 'In phases 3 and 4 the doctor sees you more often. Sometimes an operation is needed. Afterwards teeth can sometimes be replaced.',
        },
        per: ['S1235', 'S1236', 'S1237'],
      },
      {
        says: {
          nl: 'Kom naar elke controle, ook zonder pijn. Uw artsen bespreken samen wat er met uw botmiddel gebeurt. Stop nooit zelf.',
          en: 'Come to every check-up, also without pain. Your doctors decide together what happens with your bone drug. Never stop it yourself.',
        },
        per: ['S1234', 'S1251', 'S0789'],
      },
    ],
  },
]

const afterExtraction: readonly LeafletSection[] = [
  {
    id: 'wound',
    heading: { nl: 'Zorg voor de wond', en: 'Care for the wound' },
    as: 'list',
    lines: [
      {
        says: { nl: 'Volg de aanwijzingen van uw tandarts of chirurg.', en: 'Follow what your dentist or surgeon told you.' },
        per: ['S1253'],
      },
      {
        says: { nl: 'Poets uw andere tanden gewoon door.', en: 'Go on brushing your other teeth.' },
        per: ['S1241'],
      },
      {
        says: {
          nl: 'Draag geen prothese die op de wond drukt.',
          en: 'Do not wear a denture that presses on the wound.',
        },
        per: ['S0521', 'S0559'],
      },
      {
        says: { nl: 'Rook niet. Roken maakt de kans op problemen groter.', en: 'Do not smoke. Smoking makes trouble more likely.' },
        per: ['S1245', 'S0540'],
      },
    ],
  },
  {
    id: 'antibiotic',
    heading: { nl: 'Uw antibioticum', en: 'Your antibiotic' },
    lines: [
      {
        says: {
          nl: 'Kreeg u een antibioticum? Neem het zo lang als afgesproken. Vaak is dat tot de controle na 2 weken. Krijgt u uitslag of wordt u benauwd? Stop dan en bel meteen.',
          en: 'Did you get an antibiotic? Take it for as long as agreed. Often that is until the check after 2 weeks. Do you get a rash or trouble breathing? Then stop it and call at once.',
        },
        per: ['S1247', 'S0591', 'S0617'],
      },
    ],
  },
  {
    id: 'check',
    heading: { nl: 'Kom voor controle', en: 'Come for a check-up' },
    lines: [
      {
        says: {
          nl: 'Na ongeveer 2 weken bekijkt de tandarts of chirurg de wond. Kom ook als u niets voelt. Uw bot kan bloot liggen zonder pijn.',
          en: 'After about 2 weeks the dentist or surgeon looks at the wound. Come even if you feel nothing. Bone can lie bare without pain.',
        },
        per: ['S0590', 'S0616', 'S1225', 'S1253'],
      },
    ],
  },
  {
    id: 'bone-drug',
    heading: { nl: 'Uw botmiddel', en: 'Your bone drug' },
    lines: [
      {
        says: {
          nl: 'Neem uw botmiddel zoals met uw arts is afgesproken. Weet u niet of u door mag gaan? Bel dan uw arts. Verander niets zelf.',
          en: 'Take your bone drug as agreed with your doctor. Not sure whether to go on? Then call your doctor. Change nothing yourself.',
        },
        per: ['S1251', 'S0606'],
      },
      {
        about: 'denosumab',
        says: {
          nl: 'Is uw prik denosumab binnenkort? Vraag op welke dag hij komt. De dag mag niet vergeten worden.',
          en: 'Is your injection of denosumab due soon? Ask on which day it comes. That day must not be forgotten.',
        },
        per: ['S0173', 'S0789'],
      },
    ],
  },
]

const atHome: readonly LeafletSection[] = [
  {
    id: 'ready',
    heading: { nl: 'Wat moet klaar zijn?', en: 'What has to be ready?' },
    as: 'list',
    lines: [
      { says: { nl: 'Uw bloed is op tijd geprikt.', en: 'Your blood was taken in time.' }, per: ['S0944'] },
      {
        says: { nl: 'De uitslag is goedgekeurd door het ziekenhuis.', en: 'The hospital has approved the result.' },
        per: ['S0913', 'smpc: zometa-during'],
      },
      { says: { nl: 'Het middel is besteld.', en: 'The drug has been ordered.' }, per: ['S0945'] },
      { says: { nl: 'Uw adres en telefoonnummer kloppen.', en: 'Your address and phone number are right.' }, per: ['S0942'] },
      {
        says: { nl: 'Er is een stoel, goed licht en een schone tafel.', en: 'There is a chair, good light and a clean table.' },
        per: ['S0946'],
      },
    ],
  },
  {
    id: 'tell-nurse',
    heading: { nl: 'Vertel het de verpleegkundige', en: 'Tell the nurse' },
    as: 'list',
    lines: [
      {
        says: { nl: 'Er is een tand getrokken of dat gaat gebeuren.', en: 'You had a tooth out or are going to.' },
        per: ['S0901', 'S0561'],
      },
      {
        says: { nl: 'U hebt een wond of bloot bot in uw mond.', en: 'You have a wound or bare bone in your mouth.' },
        per: ['S1232', 'smpc: xgeva-lesions'],
      },
      { says: { nl: 'U bent ziek of hebt koorts.', en: 'You are ill or have a fever.' }, per: ['S0946'] },
      { says: { nl: 'U drinkt of plast veel minder dan anders.', en: 'You drink or pass much less water than usual.' }, per: ['S0911'] },
      { says: { nl: 'U hebt krampen of tintelingen.', en: 'You have cramps or tingling.' }, per: ['S0994', 'S1009'] },
    ],
  },
  {
    id: 'visit',
    heading: { nl: 'Hoe gaat het?', en: 'How does it go?' },
    lines: [
      {
        says: {
          nl: 'De eerste dosis krijgt u in het ziekenhuis. Daarna kan het thuis als dat veilig is. De verpleegkundige controleert eerst of alles klopt. Klopt er iets niet? Dan komt er een nieuwe dag.',
          en: 'You get the first dose in hospital. After that it can be given at home if that is safe. The nurse first checks that all is well. Is something not right? Then there will be a new day.',
        },
        per: ['S0933', 'S0934', 'S0946'],
      },
      {
        about: 'infusion',
        says: {
          nl: 'Drink extra vóór, tijdens en na het infuus. Een infuus met zoledroninezuur loopt in minstens 15 minuten in.',
          en: 'Drink extra before, during and after the drip. A drip of zoledronate runs for at least 15 minutes.',
        },
        per: ['S0911', 'smpc: zometa-interval'],
      },
      {
        about: 'denosumab',
        says: {
          nl: 'Denosumab is een prik onder de huid. Gaat uw prik niet door? Bel dezelfde dag uw arts. Er moet een nieuwe dag zijn.',
          en: 'Denosumab is an injection under the skin. Does your injection not go ahead? Call your doctor the same day. There has to be a new day.',
        },
        per: ['S0173', 'S0789'],
      },
    ],
  },
  {
    id: 'afterwards',
    heading: { nl: 'Daarna', en: 'Afterwards' },
    lines: [
      {
        about: 'infusion',
        says: {
          nl: 'U kunt zich een paar dagen grieperig voelen. Na 2 weken wordt uw bloed opnieuw onderzocht. De verpleegkundig specialist bekijkt de uitslag.',
          en: 'You may feel as if you have the flu for some days. After 2 weeks your blood is tested again. The nurse specialist looks at the result.',
        },
        per: ['S0139', 'S0912', 'S0913'],
      },
      {
        says: {
          nl: 'Schrijf de dag van de volgende dosis op. Werkt het thuis niet goed? Zeg het. Het kan ook weer in het ziekenhuis.',
          en: 'Write down the day of the next dose. Does it not go well at home? Say so. It can be done in hospital again.',
        },
        per: ['S0933', 'S0935', 'S0946'],
      },
    ],
  },
]

/** The standing text of each leaflet, without the patient's own facts and without its end (`when-to-call.ts`). */
export const leaflets: Readonly<Record<LeafletKind, readonly LeafletSection[]>> = {
  'leaflet-drug': drug,
  'leaflet-before': before,
  'leaflet-during': during,
  'leaflet-jaw-necrosis': jawNecrosis,
  'leaflet-after-extraction': afterExtraction,
  'leaflet-at-home': atHome,
}
