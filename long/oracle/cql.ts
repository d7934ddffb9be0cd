/** Translates a CQL library with the reference translator and gives a function that runs it; facts go in as parameters, there is no patient. */
import { readFileSync } from 'node:fs'
import { SystemModelInfoProvider } from '@cqframework/cql/cql'
import { CqlTranslator, createUcumService, LibraryManager, ModelManager } from '@cqframework/cql/cql-to-elm'
import { Date as CqlDate, DateTime, Executor, Library, PatientSource } from 'cql-execution'
import { civil, type Day } from '../../src/values/day.ts'

/** A day as CQL knows it. */
export function cqlDate(day: Day): CqlDate {
  const { year, month, date } = civil(day)
  return new CqlDate(year, month, date)
}

/** What a library is asked: values by parameter name. */
export type Parameters = Readonly<Record<string, string | number | boolean | null | CqlDate>>

/** Translates `NAME.cql` beside this file. The function runs it and gives the values of its definitions. @throws on any error of the translator. */
export function libraryOf(name: string): (parameters: Parameters) => Promise<Readonly<Record<string, unknown>>> {
  const models = new ModelManager()
  // The translator comes without models of its own: without this one it does not know Integer from Date.
  models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider())
  // Calendar months and days are the only units here: every unit is fine, and nothing is converted.
  const never = (): never => {
    throw new Error('no unit is converted here')
  }
  const units = createUcumService(never, () => null, never, never)
  const text = readFileSync(new URL(`${name}.cql`, import.meta.url), 'utf8')
  const translated = CqlTranslator.fromText(text, new LibraryManager(models, undefined, undefined, units))
  const errors = translated.errors.asJsReadonlyArrayView()
  if (errors.length > 0) throw new Error(`${name}.cql: ${errors.map(String).join('; ')}`)
  const library = new Library(JSON.parse(translated.toJson()))
  const at = DateTime.fromJSDate(new Date(0), 0)
  return async (parameters) => (await new Executor(library, undefined, parameters).exec(new PatientSource([]), at)).unfilteredResults
}
