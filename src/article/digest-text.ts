import { hash } from 'node:crypto';

/**
 * Names a text.
 *
 * @param text any
 * @returns 22 characters of base64url: 132 bits of its SHA-256
 */
export const digestText = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
