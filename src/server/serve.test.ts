import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, webServer } from './serve.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'howship-web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>')
  writeFileSync(join(folder, 'sw.js'), '//')
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), '//')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('The web server', () => {
  test('allows no inline script, no other host and no frame', async () => {
    const server = await webServer(folder)
    const policy = String((await server.inject('/')).headers['content-security-policy'])
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    await server.close()
  })

  test('lets what carries a fingerprint be kept for good, and asks for the rest anew', async () => {
    const server = await webServer(folder)
    expect((await server.inject('/assets/index-abc123.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/sw.js']) expect((await server.inject(path)).headers['cache-control'], path).toBe('no-cache')
    await server.close()
  })

  test.each(['/nothing', '/assets/../../package.json', '/%2e%2e/%2e%2e/package.json', '/.env', '/%'])(
    'gives nothing away under %s',
    async (path) => {
      const server = await webServer(folder)
      const { statusCode, body } = await server.inject(path)
      expect(statusCode).toBeGreaterThanOrEqual(400)
      expect(statusCode).toBeLessThan(500)
      expect(body).toMatch(/^(Not found|This request could not be understood)\.\n$/)
      await server.close()
    },
  )

  test('listens on the loopback, and stops', async () => {
    const started = await serve({ port: 0, host: '127.0.0.1', folder })
    if ('unusable' in started) throw new Error(started.unusable)
    expect(started.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(started.url)).status).toBe(200)
    await started.close()
    await expect(fetch(started.url)).rejects.toThrow()
  })

  test('says in one line that the port is taken, or that nothing was built', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    expect(await serve({ port, host: '127.0.0.1', folder })).toEqual({
      unusable: `Port ${port} is in use already. Choose another with --port, or stop what runs there.`,
    })
    other.close()
    expect(await serve({ port: 0, host: '127.0.0.1', folder: join(folder, 'assets') })).toEqual({
      unusable: 'The screens have not been built yet. Run "npm start", which builds them first.',
    })
  })
})
