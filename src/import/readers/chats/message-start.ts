/** `[07/11/2014, 10:30:15] سامر: …` of iPhones, `07/11/2014, 10:30 ص - سامر: …` of Android, digits of any set. */
export const messageStart =
  /^[\u200e\u200f\u202a-\u202c]*\[?(\p{Nd}{1,4}[^\p{L}\n]{1,3}\p{Nd}{1,2}[^\p{L}\n]{1,3}\p{Nd}{1,4})[،,]?\s+(\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?[^\n:\]-]{0,8})(?:\]|\s-)\s*([^:\n]{1,60}):\s/u;
