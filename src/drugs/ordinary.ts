/**
 * Endings that the international names of ordinary drugs carry (WHO stems, with Dutch and French spelling): an ACE inhibitor ends in
 * -pril, a penicillin in -cilline. No drug for bone, and no angiogenesis inhibitor, ends so.
 */
const stems =
  /^[a-z]{2,}(?:prilate?|pril|sartan|olol|dipine?|statine?|prazole?|tidine?|gliptine?|gliflozine?|glutide?|formine?|thiazide?|semide?|lactone?|setron|triptan|profen|coxib|cilline?|mycine?|floxacine?|cycline?|conazole?|azepam|zepam|azolam|oxetine?|pramine?|triptyline?|peridone?|afil|terol|tropium|lukast|[cl]ovir|navir|buvir|fibrate?|fibraat|tadine?|tirizine?|zosine?|steride?|codone?|azosine?|prost|ciclib|parib)$/

/** Ordinary drugs by name: without meaning for bone and jaw here. Only names that stand in many medication lists. */
const names = new Set(
  `paracetamol acetaminophen dafalgan perdolan panadol naproxen diclofenac meloxicam voltaren brufen nurofen
  insulin insuline lantus toujeo tresiba novorapid humalog levemir ozempic glucophage metformax januvia gliclazide glimepiride
  levothyroxine levothyroxin thyrax euthyrox thiamazol thiamazole strumazol
  furosemide bumetanide burinex lasix indapamide chloortalidon chlorthalidone eplerenon eplerenone aldactone
  amiodaron amiodarone digoxine digoxin flecainide isosorbide nitroglycerine ivabradine coversyl emconcor moxonidine clonidine
  ezetimibe ezetimib lipitor crestor zocor
  allopurinol febuxostat colchicine
  gabapentine gabapentin pregabaline pregabalin lyrica levetiracetam lamotrigine valproaat valproate valproinezuur carbamazepine topiramaat
  venlafaxine duloxetine citalopram escitalopram sipralexa sertraline mirtazapine trazodon trazodone bupropion quetiapine olanzapine haloperidol
  temesta xanax zolpidem zopiclon zopiclone melatonine melatonin lithium
  levodopa carbidopa madopar pramipexol donepezil memantine rivastigmine
  salbutamol ventolin albuterol
  zyrtec xyzal fexofenadine
  macrogol movicolon movicol lactulose bisacodyl loperamide domperidon domperidone metoclopramide pantozol losec nexium
  foliumzuur ferrofumaraat magnesium kaliumchloride cyanocobalamine hydroxocobalamine thiamine
  augmentin metronidazol metronidazole nitrofurantoine nitrofurantoin trimethoprim cotrimoxazol
  morfine morphine tramadol contramal tradonal zaldiar fentanyl durogesic buprenorfine codeine tapentadol naloxon oxycontin
  solifenacine mirabegron
  hydroxychloroquine plaquenil sulfasalazine azathioprine imuran leflunomide mesalazine mycofenolaat tacrolimus ciclosporine methotrexaat methotrexate ledertrexate
  infliximab etanercept golimumab certolizumab tocilizumab secukinumab vedolizumab
  trastuzumab herceptin pertuzumab pembrolizumab keytruda nivolumab opdivo atezolizumab durvalumab ipilimumab cetuximab panitumumab daratumumab
  bortezomib velcade carfilzomib ixazomib
`
    .split(/\s+/)
    .filter((name) => name !== ''),
)

/** Is this word (lower case, without accents) the name of an ordinary drug, without meaning for bone and jaw? */
export const isOrdinaryDrug = (word: string): boolean => names.has(word) || stems.test(word)
