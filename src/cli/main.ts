/** The `howship` command: reads the words, runs one subcommand, and says what is wrong in one line. */
import { Unusable } from './unusable.ts'

const usage = `Howship: advice on bone-resorption inhibitors and the jaw, from a FHIR R4 record.

  howship advise FILE|-          advice for one patient (a Bundle; - is standard input)
      --as-of 2026-11-21         the date of advice (default: today)
      --protocol uz-leuven       uz-leuven, aaoms-2014, aaoms-2022, nl-handreiking, esmo-2020
      --lang nl|en               language of text, cards and fhir (default: nl)
      --format text|json|cards|fhir   (default: json)
      --codes FILE               a site's own code map (GPK, PRK, HPK, CNK, ICPC, NHG)
  howship cohort PATH --out FILE one advice a line, for NDJSON of Bundles or a bulk-export folder
      --as-of, --protocol, --codes as above
  howship serve                  the record, its standards and the screens
      --data FOLDER              where the database and its secrets stand (default: howship-data)
      --demo                     invented patients, on this machine only, gone when it stops
      --port 8020  --host 127.0.0.1; docs/running.md lists what the environment can say
  howship backup --out FILE      the whole database as one file (--data FOLDER, or DATABASE_URL)
  howship restore FILE           puts it back into an empty database
  howship audit verify           is the audit whole? (--data FOLDER, or DATABASE_URL)

Exit code 0: advice given. 2: the input or the command cannot be used, and one line says why.
`

// Each is loaded when it is asked for: an answer at the prompt should not wait for a web server’s code.
const commands: Readonly<Record<string, () => Promise<(args: string[]) => Promise<void>>>> = {
  advise: async () => (await import('./advise.ts')).adviseCommand,
  cohort: async () => (await import('./cohort.ts')).cohortCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  backup: async () => (await import('./database.ts')).backupCommand,
  restore: async () => (await import('./database.ts')).restoreCommand,
  audit: async () => (await import('./audit.ts')).auditCommand,
}

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help' || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage)
    if (name === undefined) process.exitCode = 2
    return
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined)
    throw new Unusable(
      `There is no command "${name.slice(0, 40)}". Choose advise, cohort, serve, backup, restore or audit; howship --help tells more.`,
    )
  await (await command())(args)
}

// A reader that closes early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await main()
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  process.stderr.write(`howship: ${error.message}\n`)
  process.exitCode = 2
}
