import { addPicture } from './addPicture.ts'
import { describePicture, removePicture } from './changePicture.ts'

/** The forms of `desk-pictures.sx`, on whichever page it stands. */
export const pictureActions = { picture: addPicture, describe: describePicture, unpicture: removePicture }
