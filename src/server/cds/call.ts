/** What a CDS client sends: https://cds-hooks.hl7.org/2.0/#calling-a-cds-service and https://cds-hooks.hl7.org/2.0/#feedback */
import type { Fields } from '../../record/json.ts'
import type { CdsService } from './services.ts'

/** One call of a service. */
export interface CdsCall {
  readonly hook: string
  readonly hookInstance: string
  readonly fhirServer?: string
  readonly fhirAuthorization?: { readonly access_token: string; readonly token_type: string }
  readonly context: {
    readonly patientId: string
    readonly userId?: string
    readonly selections?: readonly string[]
    readonly draftOrders?: Fields
  }
  readonly prefetch?: Readonly<Record<string, unknown>>
}

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const

/** The JSON schema of a call of one service. */
export const callSchema = ({ hook }: CdsService) =>
  ({
    type: 'object',
    required: ['hook', 'hookInstance', 'context'],
    properties: {
      hook: { const: hook },
      hookInstance: { type: 'string', format: 'uuid' },
      fhirServer: { ...text(2000), format: 'uri' },
      fhirAuthorization: {
        type: 'object',
        required: ['access_token', 'token_type'],
        properties: { access_token: text(20_000), token_type: { type: 'string', pattern: '^[Bb]earer$' } },
      },
      context: {
        type: 'object',
        required:
          hook === 'patient-view'
            ? ['patientId']
            : hook === 'order-sign'
              ? ['patientId', 'draftOrders']
              : ['patientId', 'selections', 'draftOrders'],
        properties: {
          // Some clients send the whole reference.
          patientId: { type: 'string', pattern: '^(Patient/)?[A-Za-z0-9.-]{1,64}$' },
          userId: { type: 'string', maxLength: 2000 },
          selections: { type: 'array', items: text(200), maxItems: 200 },
          draftOrders: {
            type: 'object',
            required: ['resourceType'],
            properties: { resourceType: { const: 'Bundle' }, entry: { type: 'array', items: { type: 'object' }, maxItems: 200 } },
          },
        },
      },
      prefetch: { type: 'object' },
    },
    // A token without the server that it is for.
    dependencies: { fhirAuthorization: ['fhirServer'] },
  }) as const

/** What became of one card. */
export interface FeedbackSent {
  readonly card: string
  readonly outcome: 'accepted' | 'overridden'
  readonly acceptedSuggestions?: readonly { readonly id: string }[]
  readonly overrideReason?: {
    readonly reason?: { readonly code: string; readonly system?: string; readonly display?: string }
    readonly userComment?: string
  }
  readonly outcomeTimestamp: string
}

/** The JSON schema of feedback. */
export const feedbackSchema = {
  type: 'object',
  required: ['feedback'],
  properties: {
    feedback: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        required: ['card', 'outcome', 'outcomeTimestamp'],
        properties: {
          card: text(100),
          outcome: { type: 'string', enum: ['accepted', 'overridden'] },
          acceptedSuggestions: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { type: 'object', required: ['id'], properties: { id: text(100) } },
          },
          overrideReason: {
            type: 'object',
            properties: {
              reason: { type: 'object', required: ['code'], properties: { code: text(200), system: text(500), display: text(500) } },
              userComment: { type: 'string', maxLength: 4000 },
            },
          },
          outcomeTimestamp: { type: 'string', format: 'date-time' },
        },
        if: { properties: { outcome: { const: 'accepted' } }, required: ['outcome'] },
        then: { required: ['acceptedSuggestions'] },
      },
    },
  },
} as const
