import { changeBrandLook, getBrandLook } from '../../db/brand.ts'
import { api, openDbOf } from './base.ts'
import { choosePicture } from './choose-picture.ts'

export const brand = {
  look: api.brand.look.handler(({ context }) => getBrandLook(openDbOf(context))),
  changeLook: api.brand.changeLook.handler(({ context, input }) => changeBrandLook(openDbOf(context), input)),
  chooseMark: api.brand.chooseMark.handler(({ context }) => {
    const db = openDbOf(context)
    return choosePicture(context.session.system, 'mark', (mark) => changeBrandLook(db, { mark }))
  }),
}
