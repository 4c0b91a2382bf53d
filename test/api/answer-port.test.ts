import { MessageChannel } from 'node:worker_threads'
import { createORPCClient, isDefinedError, safe } from '@orpc/client'
import { expect, it, onTestFinished, vi } from 'vitest'
import { answerPort, type Port } from '../../electron/api/answer-port.ts'
import { announce } from '../../electron/api/context.ts'
import type { Api } from '../../renderer/api.ts'
import { linkTo } from '../../renderer/port-link.ts'
import type { MainMessage } from '../../shared/port.ts'
import { aClient } from '../support/workspace.ts'

/** The page's typed client over a real channel, and a way to speak to main without it. */
function aPage() {
  const { session } = aClient()
  const { port1, port2 } = new MessageChannel()
  const bugs = vi.fn()
  answerPort(asMainPort(port2), { session }, bugs)
  onTestFinished(() => port1.close())
  const api: Api = createORPCClient(linkTo(port1 as unknown as MessagePort))
  const say = (message: unknown) =>
    new Promise<MainMessage>((resolve) => {
      port1.once('message', resolve)
      port1.postMessage(message)
    })
  return { api, session, bugs, say, port: port1 }
}

/** Electron's ports wrap what they hear; Node's give it bare. */
function asMainPort(port: MessageChannel['port1']): Port {
  return {
    on: (event: 'message' | 'close', hear: (message: { data: unknown }) => void) =>
      port.on(event, (data: unknown) => hear({ data })),
    postMessage: (message) => port.postMessage(message),
  }
}

it('answers a call, and a call without a value', async () => {
  const { api } = aPage()
  const { post } = await api.calendar.addPost({
    title: 'Bread',
    day: '2026-03-04',
    time: null,
    channelId: null,
  })
  expect(await api.calendar.removePost(post.id)).toBeUndefined()
})

it('gives back the declared error', async () => {
  const { api } = aPage()
  const { error } = await safe(api.calendar.getPost('01890000-0000-7000-8000-000000000000'))
  expect(isDefinedError(error) && error.code).toBe('NOT_FOUND')
})

it('streams changes until the page leaves, and then hears no more of them', async () => {
  const { api, session } = aPage()
  const before = session.listeners.size
  const changes = await api.app.changes()
  await vi.waitFor(() => expect(session.listeners.size).toBe(before + 1))
  announce(session, { kind: 'settings' })
  expect(await changes.next()).toEqual({ done: false, value: { kind: 'settings' } })
  await changes.return?.()
  await vi.waitFor(() => expect(session.listeners.size).toBe(before))
})

it('stops listening when the port closes', async () => {
  const { api, session, port } = aPage()
  const before = session.listeners.size
  await api.app.changes()
  await vi.waitFor(() => expect(session.listeners.size).toBe(before + 1))
  port.close()
  await vi.waitFor(() => expect(session.listeners.size).toBe(before))
})

it('rejects an aborted call at once', async () => {
  const { api } = aPage()
  const stopper = new AbortController()
  const asked = api.app.about(undefined, { signal: stopper.signal })
  stopper.abort(new Error('enough'))
  await expect(asked).rejects.toThrow('enough')
})

it('ends an aborted stream with the reason', async () => {
  const { api, session } = aPage()
  const before = session.listeners.size
  const stopper = new AbortController()
  const changes = await api.app.changes(undefined, { signal: stopper.signal })
  stopper.abort(new Error('enough'))
  await expect(changes.next()).rejects.toThrow('enough')
  await vi.waitFor(() => expect(session.listeners.size).toBe(before))
})

it.each([
  [['app']],
  [['app', 'about', 'call']],
  [['app', 'constructor']],
  [['__proto__', 'toString']],
  [['no', 'such']],
  [[]],
])('knows no call %j', async (path) => {
  const { say, bugs } = aPage()
  expect(await say({ id: 1, path, input: undefined })).toMatchObject({ id: 1, error: { code: 'NOT_FOUND' } })
  expect(bugs).not.toHaveBeenCalled()
})

it('hears nothing that is no message of its own, and goes on', async () => {
  const { api, port } = aPage()
  for (const wrong of [null, 7, 'app.about', {}, { id: 'x', path: ['app', 'about'] }, { id: 2, path: 'app' }])
    port.postMessage(wrong)
  expect(await api.app.about()).toMatchObject({ version: '0.0.0' })
})

it('tells the page nothing of a bug, and main everything', async () => {
  const { session, api, bugs } = aPage()
  Object.assign(session.system, {
    about() {
      throw new Error('secret inside')
    },
  })
  const { error } = await safe(api.app.about())
  expect(String(error)).not.toContain('secret')
  expect(bugs).toHaveBeenCalledOnce()
})
