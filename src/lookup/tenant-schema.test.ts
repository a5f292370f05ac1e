import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LookupProblem } from './lookup-problem.ts'
import { readTenant } from './tenant-schema.ts'

const issuer = 'https://login.microsoftonline.com/0b9f7a51-2f0e-4f0c-9e2d-6a1f3c5d7e90/v2.0'
const metadata = {
  issuer,
  tenant_region_scope: 'NA',
  cloud_instance_name: 'microsoftonline.com',
  rbac_url: 'x',
}

test('an organisation, and the cloud it says', () => {
  expect(readTenant({ status: 200, json: metadata })).toEqual({
    known: true,
    instance: 'microsoftonline.com',
  })
  const gccHigh = {
    ...metadata,
    cloud_instance_name: 'microsoftonline.us',
    tenant_region_sub_scope: 'DODCON',
  }
  expect(readTenant({ status: 200, json: gccHigh })).toEqual({
    known: true,
    instance: 'microsoftonline.us',
    subScope: 'DODCON',
  })
  expect(readTenant({ status: 200, json: { issuer, tenant_region_sub_scope: null } })).toEqual({
    known: true,
  })
})

test('no organisation is an answer, any other error is none', () => {
  const no = (code: number) => ({
    error: 'invalid_tenant',
    error_description: `AADSTS${code}: Tenant 'contoso.com' not found.`,
  })
  expect(readTenant({ status: 400, json: no(90002) })).toEqual({ known: false })
  expect(() => readTenant({ status: 400, json: no(90014) })).toThrow(new LookupProblem('refused'))
  expect(() => readTenant({ status: 503, json: undefined })).toThrow(new LookupProblem('refused'))
  expect(() => readTenant({ status: 200, json: { issuer: 'javascript:x' } })).toThrow(
    new LookupProblem('nonsense'),
  )
  expect(() => readTenant({ status: 200, json: undefined })).toThrow(new LookupProblem('nonsense'))
})

test('whatever comes is read or refused', () => {
  const word = fc.option(fc.oneof(fc.string(), fc.anything()), { nil: null })
  const hostile = fc.oneof(
    fc.anything(),
    fc.record(
      {
        issuer: fc.oneof(fc.constant(issuer), fc.string()),
        cloud_instance_name: word,
        tenant_region_sub_scope: word,
        error_description: word,
      },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom(200, 400, 404, 500), hostile, (status, json) => {
      try {
        expect(typeof readTenant({ status, json }).known).toBe('boolean')
      } catch (error) {
        expect(error).toBeInstanceOf(LookupProblem)
      }
    }),
    { numRuns: 1000 },
  )
})
