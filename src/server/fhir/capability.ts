/** What the endpoint can do, told by the tables that do it. */
import type { CapabilityStatement } from '@medplum/fhirtypes'
import { knowledgeVersion } from '../../advice/advise.ts'
import { parametersOf, resourceTypes } from '../store/search-parameters.ts'

const interactions = ['read', 'vread', 'update', 'patch', 'delete', 'history-instance', 'create', 'search-type'] as const

/** @param baseUrl address of the endpoint; @param date when this server started, ISO 8601 */
export function capabilityStatement(baseUrl: string, date: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    patchFormat: ['application/json-patch+json'],
    software: { name: 'Howship', version: knowledgeVersion },
    implementation: { description: 'Howship: the path through treatment with bone-resorption inhibitors', url: baseUrl.replace(/\/$/, '') },
    rest: [
      {
        mode: 'server',
        security: {
          cors: false,
          service: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }] }],
          description:
            'A session of Howship, or a bearer token of the configured issuer with SMART v2 scopes. A person sees the patients of their care teams.',
        },
        interaction: [{ code: 'batch' }, { code: 'transaction' }],
        operation: [{ name: 'export', definition: 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export' }],
        resource: resourceTypes.map((type) => ({
          type,
          interaction: interactions.map((code) => ({ code })),
          versioning: 'versioned-update' as const,
          readHistory: true,
          updateCreate: true,
          conditionalCreate: true,
          conditionalUpdate: true,
          conditionalDelete: 'single' as const,
          searchInclude: (parametersOf[type] ?? []).filter((p) => p.kind === 'reference').map((p) => `${type}:${p.name}`),
          searchParam: [
            { name: '_id', type: 'token' as const },
            { name: '_lastUpdated', type: 'date' as const },
            ...(parametersOf[type] ?? []).map(({ name, kind }) => ({ name, type: kind })),
          ],
          ...(type === 'Patient' && {
            operation: [
              { name: 'everything', definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything' },
              { name: 'advice', definition: 'https://howship.example/fhir/OperationDefinition/Patient-advice' },
            ],
          }),
        })),
      },
    ],
  }
}
