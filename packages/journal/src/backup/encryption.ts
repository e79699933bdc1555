import { armor, Decrypter, Encrypter } from 'age-encryption';

/** Encrypts a text with a passphrase: the age format, scrypt, armoured, so that it is a text file again. */
export async function encrypt(plain: string, passphrase: string, scryptWorkFactor?: number): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  if (scryptWorkFactor !== undefined) encrypter.setScryptWorkFactor(scryptWorkFactor);
  return armor.encode(await encrypter.encrypt(plain));
}

type Decrypted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'wrong-passphrase' | 'tampered' };

/** What age says when no key opens the header: the passphrase is not the right one. Everything else is a changed file. */
const noMatch = /no identity matched/;

export async function decrypt(armoured: string, passphrase: string): Promise<Decrypted> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return { ok: true, text: await decrypter.decrypt(armor.decode(armoured), 'text') };
  } catch (error) {
    const wrong = error instanceof Error && noMatch.test(error.message);
    return { ok: false, problem: wrong ? 'wrong-passphrase' : 'tampered' };
  }
}
