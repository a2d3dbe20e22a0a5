## Recordings
