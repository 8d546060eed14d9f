/** Where the fixture site believes it lives: in a folder of a host. */
export const fixtureAddress = 'https://fixture.example/reader/';
