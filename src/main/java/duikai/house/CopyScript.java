package duikai.house;

/** Which hanzi a paper is written in (繁简); copy in the other is warned of. */
public enum CopyScript {
    SIMPLIFIED,
    TRADITIONAL,
    ANY
}
