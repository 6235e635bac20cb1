import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';

export type KeyLike = CryptoKey;

/** The key that signs this tenant's tokens, and its public half as the JWKS publishes it. */
export type SigningKey = { kid: string; privateKey: CryptoKey; publicKey: CryptoKey; jwk: JWK };

/** Makes an RSA key for RS256. */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const bare = await exportJWK(publicKey);
  const kid = createHash('sha256')
    .update(bare.n ?? '')
    .digest('base64url')
    .slice(0, 27);
  return { kid, privateKey, publicKey, jwk: { ...bare, use: 'sig', alg: 'RS256', kid } };
}
