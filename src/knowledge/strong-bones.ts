import type { Page } from './page.ts'

/** For patients: what bone loss is, and what one can do about it oneself. Written from the advice on osteopenia in the first document. */
export const strongBones: Page = {
  id: 'strong-bones',
  title: { nl: 'Sterke botten: wat u zelf kunt doen', en: 'Strong bones: what you can do yourself' },
  reader: 'patient',
  sections: [
    {
      heading: { nl: 'Minder bot: osteopenie en osteoporose', en: 'Less bone: osteopenia and osteoporosis' },
      paragraphs: [
        {
          says: {
            nl: 'Uw botten zijn altijd in aanbouw. Oud bot wordt afgebroken en nieuw bot komt ervoor in de plaats: per jaar meer dan 10 %. Rond uw dertigste zijn uw botten het stevigst. Na uw 45e breekt het lichaam meer bot af dan het maakt. Dat hoort bij het ouder worden.',
            en: 'Your bones are always being rebuilt. Old bone is broken down and new bone takes its place: more than 10 % each year. Your bones are at their strongest around the age of 30. After 45 the body breaks down more bone than it makes. That is part of growing older.',
          },
          per: ['S0048', 'S0049', 'S0050'],
          but: {
            nl: 'Die 10 % is vernieuwing, geen verlies.',
            en: 'That 10 % is renewal, not loss.',
          },
        },
        {
          says: {
            nl: 'Osteopenie betekent dat u minder botmassa hebt dan normaal. U merkt er niets van en het doet geen pijn. Gaat er nog meer bot verloren, dan kan het osteoporose (botontkalking) worden.',
            en: 'Osteopenia means that you have less bone mass than normal. You do not notice it and it does not hurt. If more bone is lost, it can become osteoporosis.',
          },
          per: ['S0045', 'S0046'],
        },
        {
          says: {
            nl: 'Bij osteoporose zijn de botten zo dun dat ze heel makkelijk breken. U kunt dan ook pijn hebben, bijvoorbeeld doordat een wervel is ingezakt.',
            en: 'In osteoporosis the bones are so thin that they break very easily. You may also have pain, for example because a vertebra has collapsed.',
          },
          per: ['S0047'],
        },
      ],
    },
    {
      heading: { nl: 'Calcium (kalk)', en: 'Calcium' },
      paragraphs: [
        {
          says: {
            nl: 'U hebt 1000 tot 1200 mg calcium per dag nodig. Dat haalt u met gewoon eten en vier porties zuivel per dag. Eén portie is 150 ml melk, yoghurt, kwark of vla, of 20 gram kaas op brood. Mager, halfvol of vol maakt voor het calcium bijna niet uit.',
            en: 'You need 1000 to 1200 mg of calcium a day. You get that from ordinary meals and four portions of dairy a day. One portion is 150 ml of milk, yoghurt, quark or custard, or 20 grams of cheese on bread. Skimmed, semi-skimmed or full-fat makes almost no difference to the calcium.',
          },
          per: ['S0051', 'S0052', 'S0053', 'S0054', 'S0055'],
          but: {
            nl: 'Dit is wat u in totaal binnenkrijgt: eten en tabletten samen. Adviezen verschillen per land en per ziekte; het advies van uw arts gaat voor.',
            en: 'This is your total: food and tablets together. Advice differs by country and by illness; your doctor’s advice comes first.',
          },
        },
        {
          says: {
            nl: 'Ook in peulvruchten, groente en noten zit calcium. Wilt of mag u geen zuivel? Er bestaan melk, sojamelk, frisdrank, siroop en margarine met extra calcium.',
            en: 'Pulses, vegetables and nuts contain calcium too. If you do not want dairy or may not have it, there are milk, soy milk, soft drinks, syrups and margarines with added calcium.',
          },
          per: ['S0056'],
        },
        {
          says: {
            nl: 'Lukt het niet met eten alleen? Dan is een supplement verstandig. Dat geldt ook voor vitamine D. Soms schrijft uw arts een kauwtablet of bruispoeder voor met allebei erin. Is maar één van de twee te laag, dan krijgt u daar apart advies over.',
            en: 'If food alone is not enough, a supplement is sensible. The same goes for vitamin D. Sometimes your doctor prescribes a chewable tablet or effervescent powder that contains both. If only one of the two is low, you get separate advice about it.',
          },
          per: ['S0067', 'S0069'],
        },
      ],
    },
    {
      heading: { nl: 'Vitamine D', en: 'Vitamin D' },
      paragraphs: [
        {
          says: {
            nl: 'Uw lichaam maakt vitamine D in zonlicht. Ga elke dag minstens 15 minuten naar buiten. Vitamine D zit ook in vette vis (zalm, haring, makreel), margarine, halvarine en boter.',
            en: 'Your body makes vitamin D in sunlight. Go outdoors for at least 15 minutes every day. Vitamin D is also in oily fish (salmon, herring, mackerel), margarine, low-fat margarine and butter.',
          },
          per: ['S0057', 'S0058'],
          but: {
            nl: 'Dit geldt voor het Nederlandse en Belgische weer. Ouderen hebben aan zon alleen vaak niet genoeg.',
            en: 'This is meant for Dutch and Belgian weather. For older people sun alone is often not enough.',
          },
        },
        {
          says: {
            nl: 'Bij te weinig vitamine D gaat bot sneller verloren. Het komt vaak voor op hogere leeftijd. U kunt er spierpijn en zwakke spieren van krijgen, waardoor u eerder valt. Let op zware benen, en op moeite met traplopen of met opstaan uit een stoel.',
            en: 'With too little vitamin D bone is lost faster. It is common in older people. It can give you muscle pain and weak muscles, so that you fall more easily. Watch for heavy legs, and for trouble with stairs or with getting up from a chair.',
          },
          per: ['S0059', 'S0060'],
        },
        {
          says: {
            nl: 'Is vitamine D in uw bloed te laag, dan hoort u van uw arts of van de verpleegkundige van de fractuur- en osteoporosepolikliniek hoe u het aanvult.',
            en: 'If the vitamin D in your blood is too low, your doctor or the nurse of the fracture and osteoporosis clinic tells you how to restore it.',
          },
          per: ['S0068'],
        },
      ],
    },
    {
      heading: { nl: 'Roken, alcohol, zout en cafeïne', en: 'Smoking, alcohol, salt and caffeine' },
      paragraphs: [
        {
          says: {
            nl: 'Stop met roken: dat helpt uw botten. Ook meeroken is niet goed voor uw botten. Wees zuinig met alcohol, zout, koffie en cola: te veel daarvan kan het effect van calciumrijk eten tenietdoen. Twijfelt u of het te veel is? Bespreek het met uw huisarts.',
            en: 'Stop smoking: it helps your bones. Breathing in other people’s smoke harms bones too. Go easy on alcohol, salt, coffee and cola: too much can undo the effect of calcium-rich food. Not sure whether it is too much? Talk to your GP.',
          },
          per: ['S0061', 'S0062', 'S0063'],
        },
      ],
    },
    {
      heading: { nl: 'Bewegen', en: 'Exercise' },
      paragraphs: [
        {
          says: {
            nl: 'Door te bewegen verliest u minder snel bot. Probeer een half uur per dag; topsport hoeft niet. Het beste werkt bewegen waarbij u uw eigen gewicht draagt: wandelen, traplopen, tuinieren, springen of hardlopen.',
            en: 'Exercise slows the loss of bone. Try half an hour a day; it need not be sport at a high level. Movement in which you carry your own weight works best: walking, stairs, gardening, jumping or running.',
          },
          per: ['S0064', 'S0065', 'S0924', 'S0925'],
          but: {
            nl: 'Voor mensen met uitzaaiingen in het bot vraagt een ander document minstens 150 minuten per week, en twee keer per week oefeningen voor spieren en botten. Hebt u osteoporose of een gebroken wervel? Vraag eerst aan uw arts of springen en hardlopen veilig zijn.',
            en: 'For people with cancer spread to bone another document asks for at least 150 minutes a week, and exercises for muscles and bones twice a week. If you have osteoporosis or a broken vertebra, first ask your doctor whether jumping and running are safe.',
          },
        },
        {
          says: {
            nl: 'Zwemmen en fietsen doen minder voor het bot, omdat het water of de fiets u draagt; zwemmen doet het minst. Zwemmen maakt wel spieren en gewrichten los, zeker in warm water.',
            en: 'Swimming and cycling do less for bone, because the water or the bicycle carries you; swimming does the least. Swimming does loosen muscles and joints, especially in warm water.',
          },
          per: ['S0066'],
        },
      ],
    },
    {
      heading: { nl: 'Meten', en: 'Measuring' },
      paragraphs: [
        {
          says: {
            nl: 'Of u osteoporose hebt, blijkt uit een botdichtheidsmeting (DEXA-scan). U krijgt daarbij maar heel weinig röntgenstraling. Na twee tot drie jaar wordt de scan herhaald om te zien of er iets is veranderd.',
            en: 'A bone density scan (DEXA) shows whether you have osteoporosis. It uses very little X-ray radiation. After two to three years the scan is repeated to see whether anything has changed.',
          },
          per: ['S0070', 'S0071'],
          but: {
            nl: 'Een ingezakte wervel op een röntgenfoto kan ook op osteoporose wijzen. Bij kanker gelden soms andere afspraken.',
            en: 'A collapsed vertebra on an X-ray can also point to osteoporosis. With cancer other arrangements may apply.',
          },
        },
      ],
    },
  ],
}
