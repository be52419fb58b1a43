/** Plain words of German that mean something all the same: without a dot, or with the number behind them. */
export const meaningfulWords: readonly string[] =
  'Mo Di Mi Do Fr Sa So zB bzw ca ggf inkl exkl zzgl evtl bspw bzgl vgl usw etc uvm uva vs Nr Dr Mio Mrd Str Hbf Bhf Std Tel Chr Jhdt Jh ff qm dpa rbb epd kna Prof Lkw Pkw Lkws Pkws Kfz Nfz km cm mm nm kg ml ms ct ft fps Mbps Gbps'.split(
    ' '
  )
