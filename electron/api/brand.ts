import { changeBrandLook, getBrandLook } from '../../db/brand.ts'
import { isMoreThanPicture } from '../../shared/brand.ts'
import { readMark } from '../files/read-mark.ts'
import { api, openDbOf } from './base.ts'

export const brand = {
  look: api.brand.look.handler(({ context }) => getBrandLook(openDbOf(context))),
  changeLook: api.brand.changeLook.handler(({ context, input }) => changeBrandLook(openDbOf(context), input)),
  chooseMark: api.brand.chooseMark.handler(async ({ context }) => {
    const db = openDbOf(context)
    const { system } = context.session
    const path = await system.chooseFileToOpen('picture')
    if (!path) return 'cancelled'
    const chosen = await readMark(path)
    if (typeof chosen === 'string') return chosen
    const drawn = await system.drawMark(chosen)
    if (!drawn) return 'notDrawn'
    changeBrandLook(db, { mark: Buffer.from(drawn).toString('base64') })
    return isMoreThanPicture(chosen) ? 'cleaned' : 'chosen'
  }),
}
