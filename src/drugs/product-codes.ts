import type { Origin } from './drug.ts'
import { readIn } from './origin.ts'

/** A code that stands for a product rather than a substance, and so tells its strength. */
export interface ProductCode {
  readonly code: string
  readonly substance: string
  readonly strengthMg: number
  readonly brand?: string
  readonly from: Origin
}

const products = (substance: string, strengthMg: number, source: string, codes: readonly string[], brand?: string): readonly ProductCode[] =>
  codes.map((code) => ({ code, substance, strengthMg, ...(brand && { brand }), from: readIn(source) }))

/**
 * RxNorm product codes (clinical and branded drugs) whose strength was read with them. openFDA lists the generic and the branded code of
 * a product together; which is which was not read, so only Prolia and Xgeva carry a brand.
 */
export const rxnormProducts: readonly ProductCode[] = [
  ...products('denosumab', 60, 'RxNorm 1 ML denosumab 60 MG/ML Prefilled Syringe; openFDA NDC 55513-710', ['993452', '993456']),
  ...products('denosumab', 120, 'RxNorm 1.7 ML denosumab 70 MG/ML Injection [Xgeva]', ['1046402'], 'Xgeva'),
  ...products('denosumab', 120, 'openFDA NDC 55513-730 (120 mg/1.7 mL)', ['1046398']),
  ...products('denosumab', 60, 'openFDA NDC 61314-240 (Jubbonti)', ['2715513', '2715520']),
  ...products('denosumab', 60, 'openFDA NDC 83457-012 (Ospomyv)', ['2725502', '2725509']),
  ...products('denosumab', 60, 'openFDA NDC 69448-021 (Osvyrti)', ['2746871', '2746878']),
  ...products('denosumab', 120, 'openFDA NDC 69448-022 (Jubereq)', ['2747255', '2747262']),
  ...products('denosumab', 60, 'openFDA NDC 78206-193 (Bildyos)', ['2723350', '2723357']),
  ...products('denosumab', 120, 'openFDA NDC 65219-672 (Bomyntra)', ['2717542', '2717549', '2717551', '2717555']),
  ...products('denosumab', 120, 'openFDA NDC 72606-059 (denosumab-bmwo)', ['2717866']),
  ...products('denosumab', 120, 'openFDA NDC 0143-9166 (Xtrenbo)', ['2725590', '2725597']),
  ...products('zoledronate', 4, 'RxNorm 100 ML zoledronic acid 0.04 MG/ML Injection', ['1114085']),
  ...products('zoledronate', 4, 'openFDA NDC 67457-390 (4 mg/5 mL)', ['351114']),
  ...products('zoledronate', 5, 'openFDA NDC 66758-155 and 43598-331 (5 mg/100 mL)', ['705824']),
  ...products('zoledronate', 5, 'openFDA NDC 66758-155 (Reclast 5 mg/100 mL)', ['705875'], 'Reclast'),
  ...products('alendronate', 70, 'openFDA NDC 78206-135 (Fosamax 70 mg)', ['904431', '904433']),
  ...products('raloxifene', 60, 'RxNorm raloxifene hydrochloride 60 MG Oral Tablet', ['1490065']),
]
