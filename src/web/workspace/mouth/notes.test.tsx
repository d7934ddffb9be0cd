import type { Resource } from '@medplum/fhirtypes'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { OpenPatient } from '../open-patient.ts'
import { Notes } from './notes.tsx'

test('a note that means harm is text: a script is shown, right-to-left marks stay in their own line', () => {
  const harm = '<script>alert(1)</script> \u202Ekaak'
  const resources = [
    { resourceType: 'Observation', id: 'a', note: [{ text: harm }] },
    { resourceType: 'Observation', id: 'b', note: [{ text: harm }] },
    { resourceType: 'Observation', id: 'c', note: [{ text: 'elders' }] },
  ] as unknown as Resource[]
  const html = renderToStaticMarkup(<Notes patient={{ resources } as unknown as OpenPatient} of={['Observation/a', 'Observation/b']} />)
  expect(html).toBe('<p class="mo-words-said"><bdi>&lt;script&gt;alert(1)&lt;/script&gt; \u202Ekaak</bdi></p>')
})
