import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placesOf } from '../../db/file/places.ts'
import { leaveWorkspace } from '../../electron/api/session.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import { aFolderOn } from '../support/safety.ts'
import { aClient, aFolder } from '../support/workspace.ts'

const worker = inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url))

describe('backups through the port', () => {
  it('backs up on a thread of its own, lists, restores, and keeps what was replaced', async () => {
    const { api, folder } = aClient({ fileWork: worker })
    await api.calendar.addIdea({ title: 'One' })
    const status = await api.workspace.backUp()
    expect(status).toMatchObject({ failure: null, newestOffDiskAt: null, secondPlace: null })
    await api.calendar.addIdea({ title: 'Two' })
    const [backup] = await api.workspace.listBackups('open')
    expect(backup?.at).toBe(status.newestAt)
    await api.workspace.restore({ of: 'open', name: backup?.name ?? '', place: 'near' })
    expect((await api.calendar.listIdeas()).map(({ title }) => title)).toEqual(['One'])
    expect(readdirSync(folder).some((name) => name.startsWith('test (replaced '))).toBe(true)
  })

  it('offers the newest backup of a file that will not open, and sets the damaged file aside', async () => {
    const { api, session, folder } = aClient()
    await api.calendar.addIdea({ title: 'One' })
    await api.workspace.backUp()
    const path = session.db?.path ?? ''
    leaveWorkspace(session)
    writeFileSync(path, Buffer.alloc(8192, 7))
    await expect(api.workspace.openRecent(path)).rejects.toMatchObject({ data: { code: 'DAMAGED', path } })
    const [backup] = await api.workspace.listBackups('refused')
    await api.workspace.restore({ of: 'refused', name: backup?.name ?? '', place: 'near' })
    expect((await api.calendar.listIdeas()).map(({ title }) => title)).toEqual(['One'])
    expect(readdirSync(folder).some((name) => name.startsWith('test (damaged '))).toBe(true)
  })

  it('says when changes are gone from the file, and not after a restore that was asked for', async () => {
    const { api, session } = aClient()
    await api.calendar.addIdea({ title: 'One' })
    const path = session.db?.path ?? ''
    await api.workspace.close()
    const old = readFileSync(path)
    await api.workspace.openRecent(path)
    await api.calendar.addIdea({ title: 'Two' })
    await api.workspace.close()
    writeFileSync(path, old)
    await api.workspace.openRecent(path)
    expect((await api.workspace.backupStatus()).missingChanges).toBeGreaterThan(0)
    await api.calendar.addIdea({ title: 'Three' })
    const [newest, oldest] = await api.workspace.listBackups('open')
    await api.workspace.restore({ of: 'open', name: (oldest ?? newest)?.name ?? '', place: 'near' })
    expect((await api.workspace.backupStatus()).missingChanges).toBe(0)
  })

  it('refuses a name that is not on the list', async () => {
    const { api } = aClient()
    await expect(
      api.workspace.restore({ of: 'open', name: '../../x.rapport-backup', place: 'near' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(api.workspace.listBackups('refused')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('knows the newest copy on another disk, also when the stick is gone', async () => {
    if (!existsSync('/dev/shm')) return expect(process.platform).not.toBe('linux')
    let stick = aFolder()
    const { api, session } = aClient({ chooseFolder: async () => stick })
    expect((await api.workspace.chooseSecondPlace()).newestOffDiskAt).toBe(null)
    stick = aFolderOn('/dev/shm')
    const status = await api.workspace.chooseSecondPlace()
    expect(status.newestOffDiskAt).toBe(status.newestAt)
    expect((await api.workspace.listBackups('open')).map(({ place }) => place)).toEqual([
      'near',
      'near',
      'second',
    ])
    session.settings.change({ secondPlace: join(stick, 'pulled') })
    expect(await api.workspace.backupStatus()).toMatchObject({
      isSecondPlaceThere: false,
      newestOffDiskAt: status.newestAt,
    })
  })

  it('says in the status when the second place fails, and still counts the first copy', async () => {
    const notAFolder = join(aFolder(), 'file')
    writeFileSync(notAFolder, '')
    const { api } = aClient({ chooseFolder: async () => notAFolder })
    const status = await api.workspace.chooseSecondPlace()
    expect(status.newestAt).not.toBe(null)
    expect(status.secondFailure).not.toBe(null)
  })

  it('backs up what changed before it lets a workspace go', async () => {
    const { api, session } = aClient()
    const { backups } = placesOf(session.db?.path ?? '')
    await api.calendar.addIdea({ title: 'One' })
    await api.workspace.close()
    expect(readdirSync(backups).length).toBe(1)
  })
})

describe('the file of a workspace', () => {
  it('is copied and moved while its window stays, and can be read beside its writer', async () => {
    const target = join(aFolder(), 'elsewhere.rapport')
    const { api, session } = aClient({ chooseFileToSave: async () => target, fileWork: worker })
    const first = session.db?.path ?? ''
    await api.calendar.addIdea({ title: 'One' })
    expect(await api.workspace.saveCopy()).toBe(target)
    await expect(api.workspace.move()).rejects.toMatchObject({ data: { code: 'ALREADY_THERE' } })
    await api.calendar.addIdea({ title: 'Two' })
    expect((await api.workspace.current())?.path).toBe(first)
  })

  it('moves with everything that belongs to it', async () => {
    const target = join(aFolder(), 'moved.rapport')
    const { api, session } = aClient({ chooseFileToSave: async () => target })
    const first = session.db?.path ?? ''
    await api.calendar.addIdea({ title: 'One' })
    await api.workspace.backUp()
    expect((await api.workspace.move())?.path).toBe(target)
    expect([existsSync(first), existsSync(placesOf(target).backups)]).toEqual([false, true])
    expect(session.settings.read().recent.map(({ path }) => path)).toEqual([target])
    await api.calendar.addIdea({ title: 'Two' })
    expect((await api.workspace.listBackups('open')).length).toBe(1)
  })

  it('is given to read while another holds it', async () => {
    const { api, session } = aClient()
    await api.calendar.addIdea({ title: 'One' })
    const other = aClient()
    const path = session.db?.path ?? ''
    other.session.settings.change({ recent: [{ path, name: 'x', openedAt: other.session.system.now() }] })
    await expect(other.api.workspace.openRecent(path)).rejects.toMatchObject({ data: { code: 'IN_USE' } })
    expect(await other.api.workspace.openToRead()).toMatchObject({ isReadOnly: true, path })
    expect((await other.api.calendar.listIdeas()).map(({ title }) => title)).toEqual(['One'])
    await expect(other.api.calendar.addIdea({ title: 'Two' })).rejects.toMatchObject({
      data: { code: 'READ_ONLY' },
    })
  })
})
